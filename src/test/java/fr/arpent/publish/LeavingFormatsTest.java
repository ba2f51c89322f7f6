package fr.arpent.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Tables;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.Checker;
import fr.arpent.format.FormatFiles;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Sources;
import fr.arpent.format.WriteOptions;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clean table leaves in each format, and the checker accepts what comes back of it. */
class LeavingFormatsTest {
  private static final Conforming CONFORMING = Conforming.to(CleanTables.SCHEMA);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "ods", "geojson"})
  void theCheckerPassesEveryFormat(String format) {
    for (var seed = 1L; seed <= 3; seed++) {
      var tables = new CleanTables(seed);
      for (var i = 0; i < 8; i++) {
        var table = tables.next();
        var file = folder.resolve(seed + "-" + i + "." + format);
        Export.of(CONFORMING).write(table, file, List.of(), Formats.all(), Progress.NONE);
        var read = read(file);
        var findings = new Checker().check(read, CleanTables.SCHEMA, CheckOptions.NATIONAL);
        assertThat(findings.valid()).as("seed %d, table %d, %s", seed, i, format).isTrue();
        assertThat(read.rowCount()).isEqualTo(table.rowCount());
      }
    }
  }

  @Test
  void theNationalFileIsUtf8WithCommasUnlessSaid() throws IOException {
    var table = Tables.of("id|note", "P1|été; hiver", "P2|a,b");
    var file = folder.resolve("a.csv");
    export(table, file, WriteOptions.STANDARD);
    assertThat(Files.readString(file)).isEqualTo("id,note\r\nP1,été; hiver\r\nP2,\"a,b\"\r\n");
    assertThat(Files.readAllBytes(file)[0]).as("no mark").isEqualTo((byte) 'i');
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, ;, LF, false",
    "UTF-8, tab, CRLF, true",
    "UTF-16LE, |, LF, true",
    "IBM850, ;, CRLF, false",
    "x-MacRoman, ',', LF, false",
  })
  void otherDialectsAreWrittenByChoice(String encoding, String delimiter, String end, String mark)
      throws IOException {
    var options =
        WriteOptions.STANDARD
            .with(WriteOptions.ENCODING, encoding)
            .with(WriteOptions.DELIMITER, delimiter)
            .with(WriteOptions.LINE_END, end)
            .with(WriteOptions.BOM, mark);
    var file = folder.resolve("a.csv");
    export(Tables.of("id|libellé", "01004|École; côté", "2A004|théâtre"), file, options);
    var between = delimiter.equals("tab") ? "\t" : delimiter;
    var text = Files.readString(file, Charset.forName(encoding));
    var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    assertThat(text.length() - bare.length()).isEqualTo(mark.equals("true") ? 1 : 0);
    var cell = between.equals(";") ? "\"École; côté\"" : "École; côté";
    assertThat(bare)
        .isEqualTo(
            String.join(
                    "\n",
                    "id" + between + "libellé",
                    "01004" + between + cell,
                    "2A004" + between + "théâtre",
                    "")
                .replace("\n", end.equals("LF") ? "\n" : "\r\n"));
    assertThat(Tables.texts(read(file)).getFirst()).contains("01004");
  }

  /**
   * An encoding that lacks a character, a folder that is not there: told, and nothing is written.
   */
  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "absent/a.csv", "."})
  void whatCannotBeWrittenLeavesNothing(String name) throws IOException {
    var options = WriteOptions.STANDARD.with(WriteOptions.ENCODING, "windows-1252");
    var table = Tables.of("id|note", "P1|👍");
    assertThatThrownBy(() -> export(table, folder.resolve(name), options))
        .isInstanceOf(ProblemException.class);
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  private static void export(Table table, Path file, WriteOptions options) {
    var export = Export.of(Shape.AS_IT_IS).written(options);
    assertThat(export.write(table, file, List.of(), Formats.all(), Progress.NONE)).isEmpty();
  }

  private static Table read(Path file) {
    var options = ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, "1");
    var read = Formats.all().read(Sources.read(file), options, new TableId("t1"), Progress.NONE);
    assertThat(FormatFiles.labels(read.table())).contains("id");
    return read.table();
  }
}
