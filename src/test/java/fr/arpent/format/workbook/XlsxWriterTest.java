package fr.arpent.format.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.base.Message;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Source;
import fr.arpent.format.WriteOptions;
import fr.arpent.format.sheet.RandomTables;
import fr.arpent.format.sheet.SheetName;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxWriterTest {

  @Test
  void readingAgainGivesTheSameCells() {
    var seed = System.nanoTime();
    var tables = new RandomTables(seed, true);
    for (var i = 0; i < 200; i++) {
      var table = tables.next();
      var headerRow = table.preamble().rows().size() + 1;
      var again =
          Workbooks.XLSX
              .read(
                  write(table),
                  ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, Integer.toString(headerRow)))
              .table();
      assertThat(RandomTables.cells(again))
          .as("seed %d", seed)
          .isEqualTo(RandomTables.cells(table));
      assertThat(again.preamble()).as("seed %d", seed).isEqualTo(table.preamble());
    }
  }

  @Test
  void textStaysTextForEverySpreadsheet() throws IOException {
    var source = write(one(Cell.text("01004"), Cell.text("=1+1"), new Cell("12", CellKind.NUMBER)));
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(source.bytes()))) {
      var sheet = workbook.getSheetAt(0);
      for (var row : List.of(1, 2)) {
        var cell = sheet.getRow(row).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
      }
      assertThat(sheet.getRow(3).getCell(0).getNumericCellValue()).isEqualTo(12);
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(sheet.getSheetName()).isEqualTo("Parc 2020");
    }
  }

  @Test
  void textsThatLookLikeFormulasAreTold() throws IOException {
    var table = one(Cell.text("=HYPERLINK(\"x\")"), Cell.text("-12"), Cell.text("+33 4 50"));
    assertThat(new XlsxWriter().write(table, WriteOptions.STANDARD, out(), Progress.NONE))
        .extracting(Problem::message)
        .containsExactly(Message.of("format.sheet.formula-like", "=HYPERLINK(\"x\")", 1));
  }

  @Test
  void aTextTooLongForACellIsRefusedWithItsPlace() {
    var table = one(Cell.text("a"), Cell.text("x".repeat(40_000)));
    assertThatThrownBy(() -> write(table))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().message().code()).isEqualTo("format.workbook.long-text");
              assertThat(e.problem().place().row()).isEqualTo(3);
              assertThat(e.problem().place().column()).isEqualTo(1);
            });
  }

  @Test
  void moreRowsThanASheetHasAreRefused() {
    var builder = new TableBuilder(List.of("a"));
    for (var i = 0; i < 1_048_576; i++) {
      builder.startRow(i + 2);
      builder.endRow();
    }
    var table = builder.build(new TableId("t1"), "grand");
    assertThatThrownBy(() -> write(table))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().message().code()).isEqualTo("format.sheet.too-big"));
  }

  @ParameterizedTest
  @CsvSource({
    "Parc [2020], Parc 2020",
    "a/b:c, a b c",
    "'guillemets', guillemets",
    "'', 1",
    "une feuille dont le nom est bien trop long, une feuille dont le nom est bie"
  })
  void sheetNamesAreThoseExcelAllows(String name, String sheet) {
    assertThat(SheetName.of(name)).isEqualTo(sheet);
  }

  private static Source write(Table table) {
    var out = out();
    try {
      new XlsxWriter().write(table, WriteOptions.STANDARD, out, Progress.NONE);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return new Source("ecrit.xlsx", out.toByteArray());
  }

  private static ByteArrayOutputStream out() {
    return new ByteArrayOutputStream();
  }

  private static Table one(Cell... cells) {
    var builder = new TableBuilder(List.of("valeur"));
    for (var i = 0; i < cells.length; i++) {
      builder.startRow(i + 2);
      builder.cell(cells[i]);
      builder.endRow();
    }
    return builder.build(new TableId("t1"), "Parc [2020]");
  }
}
