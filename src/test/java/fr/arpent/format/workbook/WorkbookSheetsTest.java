package fr.arpent.format.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.format.Certainty;
import fr.arpent.format.Guess;
import fr.arpent.format.Part;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Source;
import fr.arpent.step.State;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.Column;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which sheet is read, and what is told about sheets, rows and columns. */
class WorkbookSheetsTest {

  @ParameterizedTest
  @EnumSource
  void theSheetThatHoldsMostIsRead(Workbooks format) {
    var reading = format.read(threeSheets(format));
    assertThat(reading.recognised().guess(ReadOptions.SHEET))
        .hasValue(
            new Guess(ReadOptions.SHEET, "Parc", Certainty.CHECK, List.of("Listes", "Notes")));
    assertThat(reading.recognised().parts())
        .containsExactly(
            new Part("Notes", 0, 1, false, List.of("à lire")),
            new Part("Parc", 2, 2, false, List.of("id", "nom")),
            new Part("Listes", 8, 1, true, List.of("choix 0")));
    assertThat(reading.table().name()).isEqualTo("Parc");
    assertThat(labels(reading.table())).containsExactly("id", "nom");
    assertThat(reading.problems())
        .containsExactly(
            Problem.at(
                Place.file(threeSheets(format).name()).in("Listes"),
                "format.sheet.hidden-sheet",
                9));
  }

  @ParameterizedTest
  @EnumSource
  void aSheetIsAskedForByNameOrNumber(Workbooks format) {
    for (var wish : List.of("Notes", "1")) {
      var reading = format.read(threeSheets(format), wish(wish));
      assertThat(labels(reading.table())).containsExactly("à lire");
      assertThat(reading.recognised().guess(ReadOptions.SHEET).orElseThrow().certainty())
          .isEqualTo(Certainty.TOLD);
    }
    assertThatThrownBy(() -> format.read(threeSheets(format), wish("Parcs")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem().message())
                    .isEqualTo(
                        Message.of("format.sheet.none-such", "Parcs", "Notes, Parc, Listes")));
  }

  /** Titles above and blank rows between: a sheet counts the same before it is chosen and after. */
  @ParameterizedTest
  @EnumSource
  void aSheetHasAsManyRowsAsItsTable(Workbooks format) {
    var source =
        format.make(
            workbook -> {
              for (var sheet : List.of("Un", "Deux")) {
                Workbooks.row(workbook, sheet, 0, "Parc de stationnement 2021");
                Workbooks.row(workbook, sheet, 2, "id", "nom", "places");
                for (var i : List.of(3, 4, 7, 8, 20)) {
                  Workbooks.row(workbook, sheet, i, "P" + i, "rue " + i, i + "");
                }
              }
              Workbooks.row(workbook, "Deux", 300, "P300", "rue", "1");
            });
    for (var wish : List.of("Un", "Deux")) {
      var reading = format.read(source, ReadOptions.GUESS.with(ReadOptions.SHEET, wish));
      assertThat(reading.recognised().parts())
          .extracting(Part::rows)
          .as(wish)
          .containsExactly(18, 298);
      assertThat(reading.table().rowCount()).isEqualTo(wish.equals("Un") ? 18 : 298);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWorkbookThatHoldsNothingIsRefused(Workbooks format) {
    var source = format.make(workbook -> workbook.createSheet("S").createRow(3).createCell(7));
    assertThatThrownBy(() -> format.read(source))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().message().code()).isEqualTo("format.sheet.empty"));
  }

  @ParameterizedTest
  @EnumSource
  void blankRowsStayInTheMiddleAndGoAtTheEnd(Workbooks format) {
    var source =
        format.make(
            workbook -> {
              Workbooks.row(workbook, "S", 0, "a", "b");
              Workbooks.row(workbook, "S", 3, "1", "2").createCell(200);
              var style = workbook.createCellStyle();
              for (var i = 4; i < 20_000; i++) {
                workbook.getSheet("S").createRow(i).createCell(i % 250).setCellStyle(style);
              }
            });
    var table = format.read(source).table();
    assertThat(table.columns()).hasSize(2);
    assertThat(IntStream.range(0, table.rowCount()).map(i -> table.sourceRow(table.slot(i))))
        .containsExactly(2, 3, 4);
  }

  @ParameterizedTest
  @EnumSource
  void aStrayCellFarBelowBringsNoThousandsOfBlankRows(Workbooks format) {
    var source =
        format.make(
            workbook -> {
              Workbooks.row(workbook, "S", 0, "a");
              Workbooks.row(workbook, "S", 1, "1");
              Workbooks.row(workbook, "S", 60_000, "oubli");
            });
    var reading = format.read(source);
    assertThat(reading.table().rowCount()).isEqualTo(2);
    assertThat(reading.table().sourceRow(1)).isEqualTo(60_001);
    assertThat(reading.problems())
        .containsExactly(
            new Problem(
                Message.of("format.sheet.gap", 59_998), new Place(source.name(), "S", 3, 0, null)));
  }

  @ParameterizedTest
  @EnumSource
  void hiddenRowsAndColumnsAreReadAndTold(Workbooks format) {
    var source =
        format.make(
            workbook -> {
              for (var i = 0; i < 5; i++) {
                Workbooks.row(workbook, "S", i, "a" + i, "b" + i, "c" + i, "d" + i)
                    .setZeroHeight(i == 2 || i == 4);
              }
              List.of(1, 2, 200)
                  .forEach(column -> workbook.getSheet("S").setColumnHidden(column, true));
            });
    var reading = format.read(source);
    assertThat(reading.table().rowCount()).isEqualTo(4);
    assertThat(reading.table().columns()).hasSize(4);
    assertThat(reading.problems())
        .containsExactly(
            new Problem(
                Message.of("format.sheet.hidden-rows", 2),
                new Place(source.name(), "S", 3, 0, null)),
            new Problem(
                Message.of("format.sheet.hidden-columns", 2),
                new Place(source.name(), "S", 0, 2, null)));
  }

  @ParameterizedTest
  @EnumSource
  void mergedCellsCanBeFilledDown(Workbooks format) {
    var source =
        format.make(
            workbook -> {
              Workbooks.row(workbook, "S", 0, "Titre", "", "");
              Workbooks.row(workbook, "S", 1, "rue", "type", "nom");
              Workbooks.row(workbook, "S", 2, "Foch", "arceau", "x").getCell(1).setCellValue(12.0);
              Workbooks.row(workbook, "S", 3, "", "", "y");
              Workbooks.row(workbook, "S", 4, "", "", "z");
              var sheet = workbook.getSheet("S");
              List.of("A1:C1", "A3:A5", "B3:B4")
                  .forEach(area -> sheet.addMergedRegion(CellRangeAddress.valueOf(area)));
            });
    var reading = format.read(source, ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, "2"));
    assertThat(Workbooks.codes(reading)).containsExactly("format.sheet.merged");
    assertThat(Workbooks.cells(reading.table(), 1))
        .containsExactly(Cell.EMPTY, Cell.EMPTY, Cell.text("y"));
    var proposal = reading.proposals().getFirst();
    assertThat(proposal.rows()).isEqualTo(RowSet.of(1, 2));
    assertThat(proposal.what()).isEqualTo(Message.of("format.sheet.fill-merged", 2));
    var state = State.of(reading.table());
    var filled = proposal.operation().run(Work.on(state)).apply(state).table(reading.table().id());
    assertThat(Workbooks.cells(filled, 1))
        .containsExactly(Cell.text("Foch"), Workbooks.cells(filled, 0).get(1), Cell.text("y"));
    assertThat(Workbooks.cells(filled, 2))
        .containsExactly(Cell.text("Foch"), Cell.EMPTY, Cell.text("z"));
  }

  private static Source threeSheets(Workbooks format) {
    return format.make(
        workbook -> {
          Workbooks.row(workbook, "Notes", 0, "à lire");
          Workbooks.row(workbook, "Parc", 0, "id", "nom");
          Workbooks.row(workbook, "Parc", 1, "1", "Gare");
          Workbooks.row(workbook, "Parc", 2, "2", "Mairie");
          IntStream.range(0, 9).forEach(i -> Workbooks.row(workbook, "Listes", i, "choix " + i));
          workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        });
  }

  private static ReadOptions wish(String sheet) {
    return ReadOptions.GUESS.with(ReadOptions.SHEET, sheet).with(ReadOptions.HEADER_ROW, "1");
  }

  private static List<String> labels(Table table) {
    return table.columns().stream().map(Column::name).toList();
  }
}
