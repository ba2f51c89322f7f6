package fr.arpent.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.arpent.Tables;
import fr.arpent.format.FormatFiles;
import fr.arpent.format.ReadOptions;
import fr.arpent.table.Table;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens an annotated workbook and sees the same cells. */
class LibreOfficeTest {
  private static final int SECONDS = 120;

  @TempDir private Path folder;

  @Test
  void opensItWithTheSameCells() throws IOException, InterruptedException {
    var office = office();
    assumeTrue(office.isPresent(), "skipped: LibreOffice (soffice) is not in PATH");
    var table =
        Tables.of(
            "id|places|jour|accroche|couvert|agent",
            "007|4|12/03/2024|arceau|oui|=1+1",
            "2A004|1e5||AUTRE|true|é, « à » \"");
    var book = folder.resolve("annoté.xlsx");
    Files.write(book, Annotated.bytes(Annotated.findings(table), Locale.FRANCE));
    convert(office.get(), book);
    var csv = Files.readAllBytes(folder.resolve("annoté.csv"));
    var read = FormatFiles.read("annoté.csv", csv, ReadOptions.GUESS).table();
    assertThat(Tables.texts(withoutOwnColumns(read))).isEqualTo(Tables.texts(table));
  }

  private static Table withoutOwnColumns(Table read) {
    var columns = read.columns();
    return read.withoutColumn(columns.getFirst().id()).withoutColumn(columns.getLast().id());
  }

  /** A profile of its own: an office that someone has open is left alone. */
  private void convert(Path office, Path book) throws IOException, InterruptedException {
    var profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
    var asked = List.of("--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76");
    var command = new java.util.ArrayList<>(List.of(office.toString(), profile));
    command.addAll(asked);
    command.addAll(List.of("--outdir", folder.toString(), book.toString()));
    var told = folder.resolve("told.txt").toFile();
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told).start();
    var ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
    process.destroy();
    assertThat(ended).as("LibreOffice answers: " + Files.readString(told.toPath())).isTrue();
  }

  private static Optional<Path> office() {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
