package fr.arpent.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Message;
import fr.arpent.format.Family;
import fr.arpent.format.FormatFiles;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.archive.Zip;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets that claim far more than they hold, and what stands in odd places of them. */
class ClaimedSizeTest {
  private static final String HEADER = "<row r='1'>" + text("id") + text("nom") + "</row>";
  private static final String ROW = "<row r='2'>" + text("1") + text("Gare") + "</row>";

  @Test
  void aMillionBlankRowsAreNotThere() {
    var blank =
        IntStream.rangeClosed(3, 1_000_000)
            .mapToObj(r -> "<row r='" + r + "' s='0' ht='15'/>")
            .collect(Collectors.joining());
    var reading = xlsx(HEADER + ROW + blank, "");
    assertThat(FormatFiles.rows(reading.table())).containsExactly(List.of("1", "Gare"));
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void columnsThatHoldNothingAreNotThere() {
    var styled = "<c s='0'/>".repeat(254);
    var rows =
        HEADER.replace("</row>", styled + "</row>") + ROW.replace("</row>", styled + "</row>");
    var reading = xlsx(rows, "<cols><col min='1' max='256' width='9'/></cols>");
    assertThat(FormatFiles.labels(reading.table())).containsExactly("id", "nom");
    assertThat(reading.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<col min='2' max='2' hidden='1'/>, 2, 1",
    "<col min='1' max='16384' hidden='1'/>, 1, 2",
    "<col min='3' max='16384' hidden='1'/>, 0, 0",
  })
  void hiddenColumnsCountWhereSomethingIs(String columns, int first, int hidden) {
    var reading = xlsx(HEADER + ROW, "<cols>" + columns + "</cols>");
    assertThat(FormatFiles.labels(reading.table())).containsExactly("id", "nom");
    var told = reading.problems().stream().filter(p -> p.message().code().contains("hidden"));
    assertThat(told.map(p -> p.place().column() + " " + p.message().facts().getFirst()))
        .isEqualTo(hidden == 0 ? List.of() : List.of(first + " " + hidden));
  }

  @Test
  void rowsHiddenByDefaultAreReadAndTold() {
    var reading = xlsx(HEADER + ROW, "<sheetFormatPr zeroHeight='1'/>");
    assertThat(reading.table().rowCount()).isEqualTo(1);
    assertThat(FormatFiles.codes(reading)).containsExactly("format.sheet.hidden-rows");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A1:A1", "A2:B2", "A2:A9", "B1:B2", "C5:D9"})
  void mergedPlacesAreToldAndNothingMoves(String area) {
    var merged = "</sheetData><mergeCells><mergeCell ref='" + area + "'/></mergeCells><sheetData>";
    var reading = xlsx(HEADER + ROW + merged, "");
    assertThat(FormatFiles.rows(reading.table())).containsExactly(List.of("1", "Gare"));
    assertThat(reading.problems())
        .extracting(p -> p.message().code())
        .containsOnly("format.sheet.merged");
    assertThat(reading.proposals()).isEmpty();
  }

  /** A formula's stored result counts, whatever its kind; without one the cell is told. */
  @Test
  void formulasAreTheirResults() {
    var cells =
        """
        <c t='str'><f>A1</f><v>rue</v></c><c><f>1/4</f><v>0.25</v></c><c t='b'><f>1</f><v>1</v></c>\
        <c t='e'><f>1/0</f><v>#DIV/0!</v></c><c><f>A9</f></c><c t='str'><f>B9</f><v></v></c>\
        """;
    var labels = IntStream.range(0, 6).mapToObj(i -> text("c" + i)).collect(Collectors.joining());
    var reading = xlsx("<row r='1'>" + labels + "</row><row r='2'>" + cells + "</row>", "");
    assertThat(RandomTables.cells(reading.table()).get(1))
        .containsExactly(
            Cell.text("rue"),
            new Cell("0.25", CellKind.NUMBER),
            new Cell("true", CellKind.BOOLEAN),
            Cell.text("#DIV/0!"),
            Cell.EMPTY,
            Cell.EMPTY);
    assertThat(reading.problems())
        .extracting(p -> p.message())
        .contains(
            Message.of("format.sheet.error", "#DIV/0!", 1),
            Message.of("format.sheet.no-result", "", 1));
  }

  private static String text(String value) {
    return "<c t='inlineStr'><is><t>" + value + "</t></is></c>";
  }

  private static Reading xlsx(String rows, String before) {
    var parts = new Zip();
    Family.XLSX.parts().forEach(parts::with);
    parts.with(
        "xl/s.xml", "<worksheet>" + before + "<sheetData>" + rows + "</sheetData></worksheet>");
    var options = ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, "1");
    return FormatFiles.read("a.xlsx", parts.source("a.xlsx").bytes(), options);
  }
}
