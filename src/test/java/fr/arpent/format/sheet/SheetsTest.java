package fr.arpent.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.arpent.Cases;
import fr.arpent.base.Message;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.Certainty;
import fr.arpent.format.FormatFiles;
import fr.arpent.format.Part;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Source;
import fr.arpent.step.State;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sheets of a workbook as a reader hands them on, cell by cell. */
class SheetsTest {
  private static final String[] SMALL = {"id,nom", "1,Gare"};
  private static final String[] LARGE = {"id,nom,places", "1,Gare,3", "2,Lac,4", "3,Parc,5"};
  private static final String[] NOTHING = {};

  /** Names of the sheets in order: s small, l large, e empty; in capitals when hidden. */
  @ParameterizedTest
  @CsvSource({
    "s, , s, SURE",
    "sl, , l, CHECK",
    "ls, , l, CHECK",
    "sL, , s, CHECK", // what is hidden is not what is meant, however large
    "SL, , L, CHECK",
    "eL, , L, SURE", // but something hidden is better than nothing
    "es, , s, SURE",
    "sl, s, s, TOLD",
    "sl, 1, s, TOLD",
    "sl, 2, l, TOLD",
    "sL, L, L, TOLD",
  })
  void theOneToldOrTheFullestVisibleOneIsRead(
      String sheets, @Nullable String told, String read, Certainty certainty) {
    var reading = book(sheets, told);
    var guess = reading.recognised().guess(ReadOptions.SHEET).orElseThrow();
    assertThat(guess.value()).isEqualTo(read);
    assertThat(guess.certainty()).isEqualTo(certainty);
    assertThat(reading.table().rowCount()).isEqualTo(read.equalsIgnoreCase("l") ? 3 : 1);
    assertThat(guess.alternatives()).doesNotContain(read, "e");
  }

  @Test
  void aSheetNamedByANumberIsItBeforeTheOneAtThatPlace() {
    var sheets = new Sheets(source(), told("2"), Progress.NONE);
    fill(sheets.begin("2", false), LARGE);
    fill(sheets.begin("autre", false), SMALL);
    assertThat(sheets.finish("xlsx", new TableId("t1")).table().rowCount()).isEqualTo(3);
  }

  @Test
  void allSheetsAreCountedAndTheHiddenOnesTold() {
    var reading = book("slEL", null);
    assertThat(reading.recognised().parts())
        .extracting(Part::name, Part::rows, Part::columns, Part::hidden)
        .containsExactly(
            tuple("s", 1, 2, false),
            tuple("l", 3, 3, false),
            tuple("E", 0, 0, true),
            tuple("L", 3, 3, true));
    assertThat(reading.problems())
        .extracting(Problem::message)
        .containsExactly(Message.of("format.sheet.hidden-sheet", 4));
    assertThat(reading.table().name()).isEqualTo("l");
    assertThat(book("se", null).table().name()).isEqualTo("livre");
  }

  @ParameterizedTest
  @CsvSource({
    "sl, x, format.sheet.none-such",
    "sl, 3, format.sheet.none-such",
    "e, , format.sheet.empty",
    "se, e, format.sheet.empty"
  })
  void whatIsNotThereIsRefused(String sheets, @Nullable String told, String code) {
    assertThatThrownBy(() -> book(sheets, told))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().message().code()).isEqualTo(code));
  }

  @ParameterizedTest
  @CsvSource({"2, 0", "1, 0", "1048577, 0", "3, -1", "3, 16384"})
  void placesThatNoSheetHasAreDamage(int row, int column) {
    var sheets = new Sheets(source(), ReadOptions.GUESS, Progress.NONE);
    var sheet = sheets.begin("s", false);
    fill(sheet, SMALL);
    assertThatThrownBy(
            () -> {
              sheet.startRow(row, false);
              sheet.cell(column, Cell.text("x"));
            })
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().message().code()).isEqualTo("format.sheet.damaged"));
  }

  @ParameterizedTest
  @CsvSource({"4, 1, false", "1003, 1000, false", "1004, 0, true", "900000, 0, true"})
  void blankRowsBetweenAreRowsUntilThereAreTooMany(int row, int blank, boolean told) {
    var sheets = new Sheets(source(), ReadOptions.GUESS, Progress.NONE);
    var sheet = sheets.begin("s", false);
    fill(sheet, SMALL);
    sheet.startRow(row, false);
    sheet.cell(0, Cell.text("2"));
    sheet.cell(1, Cell.text("Lac"));
    sheet.endRow();
    var reading = sheets.finish("xlsx", new TableId("t1"));
    var table = reading.table();
    assertThat(table.rowCount()).isEqualTo(2 + blank);
    assertThat(table.sourceRow(table.slot(table.rowCount() - 1))).isEqualTo(row);
    assertThat(FormatFiles.codes(reading).contains("format.sheet.gap")).isEqualTo(told);
  }

  /** Whatever is hidden is there all the same; stretches of columns are told once each. */
  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "0, '1:1'",
    "0-1, '1:2'",
    "0 2, '1:1 3:1'",
    "1 2, '2:2'",
    "1 0, '1:2'",
    "2-16383, '3:1'",
    "2-99999, '3:1'",
    "3, ''",
    "5-1, ''",
  })
  void hiddenColumnsAreToldInStretches(String hidden, String told) {
    var sheets = new Sheets(source(), ReadOptions.GUESS, Progress.NONE);
    var sheet = sheets.begin("s", false);
    for (var stretch : hidden.isEmpty() ? new String[0] : hidden.split(" ")) {
      var ends = stretch.split("-", -1);
      sheet.hiddenColumns(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }
    fill(sheet, LARGE);
    var reading = sheets.finish("xlsx", new TableId("t1"));
    assertThat(reading.table().columns()).hasSize(3);
    var said =
        reading.problems().stream()
            .map(p -> p.place().column() + ":" + p.message().facts().getFirst())
            .toList();
    assertThat(String.join(" ", said)).isEqualTo(told);
  }

  @Test
  void anErrorInAThousandCellsIsToldOnceWithItsFirstPlace() {
    var sheets = new Sheets(source(), ReadOptions.GUESS, Progress.NONE);
    var sheet = sheets.begin("s", false);
    fill(sheet, SMALL);
    for (var row = 3; row < 1003; row++) {
      sheet.startRow(row, false);
      sheet.cell(0, Cell.text("x" + row));
      sheet.odd("format.sheet.error", row % 2 == 0 ? "#N/A" : "#REF!", 1);
      sheet.endRow();
    }
    assertThat(sheets.finish("xlsx", new TableId("t1")).problems())
        .extracting(p -> p.message() + " " + p.place().row() + " " + p.place().column())
        .containsExactly(
            Message.of("format.sheet.error", "#REF!", 500) + " 3 2",
            Message.of("format.sheet.error", "#N/A", 500) + " 4 2");
  }

  /** Filling merged cells down gives every cell of an area what its first cell holds. */
  @Test
  void mergedCellsFillDownToTheValueThatStoodOnce() {
    Cases.run(
        200,
        random -> {
          var areas = areas(random);
          var cells = new HashMap<List<Integer>, String>();
          var sheets =
              new Sheets(source(), told("1").with(ReadOptions.HEADER_ROW, "1"), Progress.NONE);
          var sheet = sheets.begin("s", false);
          fill(sheet, "a,b,c");
          for (var row = 2; row <= 20; row++) {
            sheet.startRow(row, false);
            sheet.cell(3, Cell.text("x"));
            for (var column = 0; column < 3; column++) {
              if (!covered(areas, row, column) && random.nextInt(5) > 0) {
                var text = "v" + row + "-" + column;
                cells.put(List.of(row, column), text);
                sheet.cell(column, Cell.text(text));
              }
            }
            sheet.endRow();
          }
          areas.forEach(sheet::merged);
          var reading = sheets.finish("xlsx", new TableId("t1"));
          var table = filled(reading);
          table
              .rowSlots()
              .forEach(
                  slot -> {
                    for (var column = 0; column < 3; column++) {
                      assertThat(table.columns().get(column).text(slot))
                          .isEqualTo(expected(areas, cells, slot + 2, column));
                    }
                  });
          assertThat(FormatFiles.codes(reading).contains("format.sheet.merged"))
              .isEqualTo(!areas.isEmpty());
        });
  }

  private static String expected(
      List<Area> areas, Map<List<Integer>, String> cells, int row, int column) {
    var from =
        areas.stream()
            .filter(a -> a.firstColumn() == column && a.firstRow() <= row && row <= a.lastRow())
            .map(Area::firstRow)
            .findFirst()
            .orElse(row);
    return cells.getOrDefault(List.of(from, column), "");
  }

  private static boolean covered(List<Area> areas, int row, int column) {
    return areas.stream()
        .anyMatch(
            a ->
                a.firstRow() <= row
                    && row <= a.lastRow()
                    && a.firstColumn() <= column
                    && column <= a.lastColumn()
                    && (row != a.firstRow() || column != a.firstColumn()));
  }

  /** Areas that do not meet: one below the other, some beyond the last row. */
  private static List<Area> areas(Random random) {
    var areas = new ArrayList<Area>();
    for (var row = 2; row < 22; row += 1 + random.nextInt(3)) {
      var last = row + random.nextInt(4);
      var column = random.nextInt(3);
      if (random.nextBoolean()) {
        areas.add(new Area(row, last, column, Math.min(2, column + random.nextInt(2))));
        row = last + 1;
      }
    }
    return areas;
  }

  private static Table filled(Reading reading) {
    var state = State.of(reading.table());
    for (var proposal : reading.proposals()) {
      state = proposal.operation().run(Work.on(state)).apply(state);
    }
    return state.table(reading.table().id());
  }

  private static Reading book(String sheets, @Nullable String told) {
    var all = new Sheets(source(), told == null ? ReadOptions.GUESS : told(told), Progress.NONE);
    for (var name : sheets.chars().mapToObj(Character::toString).toList()) {
      var hidden = name.equals(name.toUpperCase(Locale.ROOT));
      var rows =
          switch (name.toLowerCase(Locale.ROOT)) {
            case "s" -> SMALL;
            case "l" -> LARGE;
            default -> NOTHING;
          };
      fill(all.begin(name, hidden), rows);
    }
    return all.finish("xlsx", new TableId("t1"));
  }

  private static void fill(SheetContent sheet, String... rows) {
    for (var i = 0; i < rows.length; i++) {
      sheet.startRow(i + 1, false);
      var cells = rows[i].split(",", -1);
      for (var column = 0; column < cells.length; column++) {
        sheet.cell(column, Cell.text(cells[column]));
      }
      sheet.endRow();
    }
  }

  private static ReadOptions told(String sheet) {
    return ReadOptions.GUESS.with(ReadOptions.SHEET, sheet);
  }

  private static Source source() {
    return new Source("livre.xlsx", new byte[] {1});
  }
}
