package fr.arpent.format.workbook;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.format.sheet.CellValue;
import fr.arpent.table.Cell;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Puts the cells of a table into a sheet of fastexcel, row after row. For one sheet. */
final class XlsxCells {
  /** What Excel holds in one cell. */
  private static final int LONGEST = 32_767;

  private static final String TEXT = "@";
  private static final String DAY = "yyyy-mm-dd";
  private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";
  private static final String TIME = "hh:mm:ss";

  /** LibreOffice takes a boolean without this format for a number when it saves it as ODS. */
  private static final String TRUTH = "\"TRUE\";\"TRUE\";\"FALSE\"";

  private final Worksheet sheet;
  private final Table table;
  private int row;

  XlsxCells(Worksheet sheet, Table table) {
    this.sheet = sheet;
    this.table = table;
  }

  /** A row above the header. */
  void note(List<String> texts) {
    for (var i = 0; i < texts.size(); i++) {
      text(i, texts.get(i));
    }
    row++;
  }

  /** The header, and the widths of the columns. */
  void header() {
    for (var i = 0; i < table.columns().size(); i++) {
      text(i, table.columns().get(i).name());
      sheet.style(row, i).bold().format(TEXT).set();
      sheet.width(i, ColumnWidth.of(table, i));
    }
    row++;
  }

  /** The row at {@code position}. */
  void row(int position) {
    var slot = table.slot(position);
    for (var i = 0; i < table.columns().size(); i++) {
      var column = table.columns().get(i);
      cell(i, column instanceof TextColumn t ? t.cell(slot) : Cell.text(column.text(slot)));
    }
    row++;
  }

  private void cell(int column, Cell cell) {
    switch (CellValue.of(cell)) {
      case CellValue.Text(var text) -> text(column, text);
      case CellValue.Amount(var number) -> sheet.value(row, column, number);
      case CellValue.Truth(var yes) -> {
        sheet.value(row, column, yes);
        sheet.style(row, column).format(TRUTH).set();
      }
      case CellValue.Day(var day) -> date(column, day.atStartOfDay(), DAY, cell.text());
      case CellValue.Moment(var moment) -> date(column, moment, MOMENT, cell.text());
      case CellValue.Time(var time) -> {
        sheet.value(row, column, time.toNanoOfDay() / 86_400e9);
        sheet.style(row, column).format(TIME).set();
      }
    }
  }

  private void date(int column, LocalDateTime moment, String format, String text) {
    var serial = SerialDate.serial(moment);
    if (serial.isEmpty()) {
      text(column, text);
      return;
    }
    sheet.value(row, column, serial.get());
    sheet.style(row, column).format(format).set();
  }

  private void text(int column, String text) {
    if (text.isEmpty()) {
      return;
    }
    var written = ExcelText.encode(text);
    if (written.length() > LONGEST) {
      throw new ProblemException(
          Problem.at(
              new Place(null, null, row + 1, column + 1, table.columns().get(column).label()),
              "format.workbook.long-text",
              text.length(),
              LONGEST));
    }
    sheet.value(row, column, written);
    sheet.style(row, column).format(TEXT).set();
  }
}
