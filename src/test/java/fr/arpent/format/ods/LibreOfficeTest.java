package fr.arpent.format.ods;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.LibreOffice;
import fr.arpent.base.Progress;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Sources;
import fr.arpent.format.WriteOptions;
import fr.arpent.format.sheet.RandomTables;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written opens in LibreOffice, which finds the same cells of the same kinds in it. */
class LibreOfficeTest {
  private static final Formats FORMATS = Formats.all();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"xlsx, ods", "ods, xlsx"})
  void savedAgainItHoldsTheSameCells(String format, String other) throws Exception {
    var seed = System.nanoTime();
    var table = table(seed);
    var written = folder.resolve("ecrit." + format);
    write(format, table, written);
    var again = read(LibreOffice.convert(written, other, folder));
    assertThat(RandomTables.cells(again)).as("seed %d", seed).isEqualTo(RandomTables.cells(table));
  }

  /** Long enough to be worth it, and without tabs: LibreOffice loses those of its own ODS too. */
  private static Table table(long seed) {
    var tables = new RandomTables(seed, false);
    var table = tables.next();
    while (table.rowCount() < 15 || !table.preamble().rows().isEmpty() || hasTab(table)) {
      table = tables.next();
    }
    return table;
  }

  private static boolean hasTab(Table table) {
    return RandomTables.cells(table).stream()
        .flatMap(List::stream)
        .anyMatch(cell -> cell.text().contains("\t"));
  }

  private static void write(String format, Table table, Path file) throws IOException {
    var writer = FORMATS.byId(format).orElseThrow().writer().orElseThrow();
    try (var out = Files.newOutputStream(file)) {
      writer.write(table, WriteOptions.STANDARD, out, Progress.NONE);
    }
  }

  private static Table read(Path file) {
    var options = ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, "1");
    return FORMATS.read(Sources.read(file), options, new TableId("t1"), Progress.NONE).table();
  }
}
