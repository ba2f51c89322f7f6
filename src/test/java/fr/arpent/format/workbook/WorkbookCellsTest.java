package fr.arpent.format.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.format.Source;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import java.util.List;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cells of workbooks as the table gets them, the same from both formats. */
class WorkbookCellsTest {

  @ParameterizedTest
  @EnumSource
  void numbersAreShort(Workbooks format) {
    var cells = numbers(format, "General", 0.1 + 0.2, 500.0, 34090000000013.0, -12.5, 1e21);
    assertThat(cells)
        .containsExactly(
            number("0.3"),
            number("500"),
            number("34090000000013"),
            number("-12.5"),
            number("1E+21"));
  }

  @ParameterizedTest
  @EnumSource
  void decorationsStayOutside(Workbooks format) {
    for (var code :
        List.of("# ##0.00 \"€\"", "0%", "#,##0", "0.00", "[$€-40C] 0", "@", "0.00E+00")) {
      assertThat(numbers(format, code, 0.5)).as(code).containsExactly(number("0.5"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void datesAreIsoText(Workbooks format) {
    assertThat(numbers(format, "dd/mm/yyyy", 43831, 1, 59, 61))
        .containsExactly(
            date("2020-01-01"), date("1900-01-01"), date("1900-02-28"), date("1900-03-01"));
    assertThat(numbers(format, "dd/mm/yyyy", 43831.5)).containsExactly(date("2020-01-01T12:00:00"));
    assertThat(numbers(format, "dd/mm/yy hh:mm", 43831, 43831.604166666664))
        .containsExactly(date("2020-01-01T00:00:00"), date("2020-01-01T14:30:00"));
    assertThat(numbers(format, "hh:mm", 0, 0.604166666666667, 43831.25))
        .containsExactly(date("00:00:00"), date("14:30:00"), date("2020-01-01T06:00:00"));
    assertThat(numbers(format, "[h]:mm:ss", 1.5, 0.25))
        .containsExactly(date("36:00:00"), date("06:00:00"));
  }

  @ParameterizedTest
  @EnumSource
  void datesThatAreNoneStayNumbersAndAreTold(Workbooks format) {
    var reading = format.read(oneColumn(format, "dd/mm/yyyy", 60, -3, 0, 9e9));
    assertThat(column(reading.table().rowCount(), reading))
        .containsExactly(number("60"), number("-3"), number("0"), number("9000000000"));
    assertThat(Workbooks.codes(reading)).containsOnly("format.workbook.no-date").hasSize(4);
  }

  @Test
  void daysCountFrom1904WhenTheWorkbookSaysSo() {
    var source =
        Workbooks.XLSX.make(
            workbook -> {
              ((XSSFWorkbook) workbook).getCTWorkbook().addNewWorkbookPr().setDate1904(true);
              fill(workbook, "dd/mm/yyyy", 42369, 0);
            });
    var reading = Workbooks.XLSX.read(source);
    assertThat(column(2, reading)).containsExactly(date("2020-01-01"), date("1904-01-01"));
  }

  @Test
  void daysCountFrom1904InXlsToo() {
    var source =
        Workbooks.XLS.make(
            workbook -> {
              var records =
                  ((org.apache.poi.hssf.usermodel.HSSFWorkbook) workbook).getInternalWorkbook();
              records.getRecords().stream()
                  .filter(DateWindow1904Record.class::isInstance)
                  .forEach(record -> ((DateWindow1904Record) record).setWindowing((short) 1));
              fill(workbook, "dd/mm/yyyy", 42369);
            });
    assertThat(column(1, Workbooks.XLS.read(source))).containsExactly(date("2020-01-01"));
  }

  @ParameterizedTest
  @EnumSource
  void zerosThatAreShownAreKeptAndTold(Workbooks format) {
    var reading = format.read(oneColumn(format, "00000", 1004, 75001, 2.5, -3));
    assertThat(column(4, reading))
        .containsExactly(Cell.text("01004"), Cell.text("75001"), number("2.5"), number("-3"));
    assertThat(reading.problems())
        .containsExactly(
            new Problem(
                Message.of("format.sheet.zeros", "5", 1),
                new Place(reading(format).name(), "S", 2, 1, null)));
    assertThat(numbers(format, "0#\" \"##\" \"##\" \"##\" \"##", 612345678))
        .containsExactly(Cell.text("0612345678"));
    assertThat(numbers(format, "0.00", 4)).containsExactly(number("4"));
  }

  @ParameterizedTest
  @EnumSource
  void textsBooleansAndErrors(Workbooks format) {
    var source =
        format.make(
            workbook -> {
              Workbooks.row(workbook, "S", 0, "code", "actif", "calcul");
              var row = Workbooks.row(workbook, "S", 1, "01004");
              row.createCell(1).setCellValue(true);
              row.createCell(2).setCellErrorValue(FormulaError.NA.getCode());
              Workbooks.row(workbook, "S", 2, " espace\n2 lignes ", "", "=A1+1");
            });
    var reading = format.read(source);
    assertThat(Workbooks.cells(reading.table(), 0))
        .containsExactly(Cell.text("01004"), new Cell("true", CellKind.BOOLEAN), Cell.text("#N/A"));
    assertThat(Workbooks.cells(reading.table(), 1))
        .containsExactly(Cell.text(" espace\n2 lignes "), Cell.EMPTY, Cell.text("=A1+1"));
    assertThat(reading.problems())
        .containsExactly(
            new Problem(
                Message.of("format.sheet.error", "#N/A", 1),
                new Place(source.name(), "S", 2, 3, null)));
  }

  @ParameterizedTest
  @EnumSource
  void formulasAreTheirResults(Workbooks format) {
    var source =
        format.make(
            workbook -> {
              Workbooks.row(workbook, "S", 0, "a", "b", "c", "d", "e");
              var row = workbook.getSheet("S").createRow(1);
              row.createCell(0).setCellFormula("1/4");
              row.createCell(1).setCellFormula("\"rue \"&\"Foch\"");
              row.createCell(2).setCellFormula("2>1");
              row.createCell(3).setCellFormula("1/0");
              row.createCell(4).setCellFormula("DATE(2020,1,1)");
              row.getCell(4).setCellStyle(style(workbook, "yyyy-mm-dd"));
              workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertThat(Workbooks.cells(format.read(source).table(), 0))
        .containsExactly(
            number("0.25"),
            Cell.text("rue Foch"),
            new Cell("true", CellKind.BOOLEAN),
            Cell.text("#DIV/0!"),
            date("2020-01-01"));
  }

  @Test
  void aFormulaWithoutResultIsTold() {
    var source =
        Workbooks.XLSX.make(
            workbook -> {
              Workbooks.row(workbook, "S", 0, "a", "b");
              Workbooks.row(workbook, "S", 1, "x").createCell(1).setCellFormula("1+1");
            });
    var reading = Workbooks.XLSX.read(source);
    assertThat(Workbooks.cells(reading.table(), 0)).first().isEqualTo(Cell.text("x"));
    assertThat(Workbooks.codes(reading)).containsExactly("format.sheet.no-result");
  }

  private static Source reading(Workbooks format) {
    return oneColumn(format, "General", 1);
  }

  private static List<Cell> numbers(Workbooks format, String code, double... values) {
    return column(values.length, format.read(oneColumn(format, code, values)));
  }

  private static List<Cell> column(int rows, fr.arpent.format.Reading reading) {
    assertThat(reading.table().rowCount()).isEqualTo(rows);
    return java.util.stream.IntStream.range(0, rows)
        .mapToObj(row -> Workbooks.cells(reading.table(), row).getFirst())
        .toList();
  }

  private static Source oneColumn(Workbooks format, String code, double... values) {
    return format.make(workbook -> fill(workbook, code, values));
  }

  private static void fill(Workbook workbook, String code, double... values) {
    Workbooks.row(workbook, "S", 0, "valeur");
    var style = style(workbook, code);
    for (var i = 0; i < values.length; i++) {
      var cell = workbook.getSheet("S").createRow(i + 1).createCell(0);
      cell.setCellValue(values[i]);
      cell.setCellStyle(style);
    }
  }

  private static org.apache.poi.ss.usermodel.CellStyle style(Workbook workbook, String code) {
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(code));
    return style;
  }

  private static Cell number(String text) {
    return new Cell(text, CellKind.NUMBER);
  }

  private static Cell date(String text) {
    return new Cell(text, CellKind.DATE);
  }
}
