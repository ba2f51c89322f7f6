package fr.arpent.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.ProblemException;
import fr.arpent.format.archive.Zip;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that go to the limits of their kind open whole, or are refused before the memory ends. */
class LimitsTest {

  @ParameterizedTest
  @EnumSource
  void asManyColumnsAsASheetHas(Family family) {
    var width = Math.min(16_384, family.columns());
    var reading = read(family, List.of(row(width, i -> "c" + i), row(width, i -> "v" + i)));
    assertThat(reading.table().columns()).hasSize(width);
    assertThat(reading.table().columns().getLast().text(0)).isEqualTo("v" + (width - 1));
    var told = FormatFiles.codes(reading).stream().filter(code -> code.endsWith("many-columns"));
    assertThat(told).hasSize(width > 1_000 ? 1 : 0);
  }

  @ParameterizedTest
  @EnumSource
  void aCellAsLongAsItsKindAllows(Family family) {
    var cell = "é ".repeat(Math.min(1_000_000, family.longest() / 2)).strip();
    var reading = read(family, List.of(List.of("id", "note"), List.of("1", cell)));
    assertThat(reading.table().columns().getLast().text(0)).isEqualTo(cell);
    var told = reading.problems().stream().filter(p -> p.message().code().endsWith("large-cell"));
    assertThat(told)
        .allSatisfy(problem -> assertThat(problem.place().column()).isEqualTo(2))
        .hasSize(cell.length() > 500_000 ? 1 : 0);
  }

  @ParameterizedTest
  @EnumSource
  void manyRowsThatAreAllTheSame(Family family) {
    var rows = new java.util.ArrayList<>(Collections.nCopies(20_001, List.of("x", "y")));
    rows.set(0, List.of("id", "nom"));
    assertThat(read(family, rows).table().rowCount()).isEqualTo(20_000);
  }

  /** Packed a thousandfold, wherever a reader has to unfold it: it stops long before the end. */
  @ParameterizedTest
  @CsvSource({
    "XLSX, xl/s.xml, <worksheet><sheetData>, ' ', 4000",
    "XLSX, xl/s.xml, <worksheet><sheetData><row><c t='inlineStr'><is><t>, x, 400",
    "XLSX, xl/workbook.xml, <workbook>, ' ', 400",
    "ODS, content.xml, <a>, ' ', 4000",
    "ODS, content.xml, <a>, <b></b>, 400",
  })
  void anArchiveThatUnfoldsWithoutEnd(
      Family family, String part, String start, String more, int megabytes) {
    var bomb = new Zip();
    family.parts().forEach(bomb::with);
    bomb.withMegabytes(part, start, more, megabytes);
    var source = bomb.source("bombe." + family.extension());
    assertThat(refused(source.name(), source.bytes())).isEqualTo("format.archive.bomb");
  }

  @ParameterizedTest
  @CsvSource({
    "a.geojson, '{\"type\":\"FeatureCollection\",\"features\":[', 100000",
    "a.geojson, '{\"type\":\"Feature\",\"properties\":{\"a\":', 100000",
    "a.geojson, '{\"type\":\"Point\",\"coordinates\":[', 100000",
  })
  void bracketsWithinBrackets(String name, String open, int times) {
    assertThat(refused(name, open.repeat(times).getBytes(StandardCharsets.UTF_8)))
        .startsWith("format.");
  }

  @ParameterizedTest
  @CsvSource({
    "XLSX, xl/s.xml, <worksheet><sheetData><row><c t='inlineStr'><is>, <r>",
    "XLSX, xl/s.xml, , <row>",
    "ODS, content.xml, <o:spreadsheet xmlns:o='o'>, <table>",
    "ODS, content.xml, , <p>",
    "ODS, content.xml, <o:spreadsheet xmlns:o='o'><table><table-row><table-cell><p>, <span>",
  })
  void elementsWithinElements(Family family, String part, @Nullable String start, String more) {
    var deep = new Zip();
    family.parts().forEach(deep::with);
    deep.with(part, (start == null ? "" : start) + more.repeat(200_000));
    var source = deep.source("a." + family.extension());
    assertThat(refused(source.name(), source.bytes())).startsWith("format.");
  }

  private static String refused(String name, byte[] bytes) {
    try {
      return "read " + FormatFiles.read(name, bytes, ReadOptions.GUESS);
    } catch (ProblemException told) {
      assertThat(told.problem().place().file()).isEqualTo(name);
      return told.problem().message().code();
    }
  }

  private static List<String> row(int width, IntFunction<String> cell) {
    return IntStream.range(0, width).mapToObj(cell).toList();
  }

  private static Reading read(Family family, List<List<String>> rows) {
    return FormatFiles.read("a." + family.extension(), family.write(rows), ReadOptions.GUESS);
  }
}
