package fr.arpent.publish.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** A row being written. */
final class Line {
  private final Sheet sheet;
  private final Row row;

  Line(Sheet sheet, int number) {
    this.sheet = sheet;
    row = sheet.createRow(number);
  }

  /** The row below. */
  Line next() {
    return new Line(sheet, row.getRowNum() + 1);
  }

  /** Writes {@code text} as text, never as a formula; an empty one leaves the cell blank. */
  Cell text(int column, String text, @Nullable CellStyle style) {
    var cell = row.createCell(column);
    if (!text.isEmpty()) {
      cell.setCellValue(CellText.written(text));
    }
    if (style != null) {
      cell.setCellStyle(style);
    }
    return cell;
  }

  /** Writes {@code all} side by side from the first column on. */
  void texts(List<String> all, @Nullable CellStyle style) {
    for (var i = 0; i < all.size(); i++) {
      text(i, all.get(i), style);
    }
  }

  /** Writes {@code number} as a number. */
  void number(int column, long number, @Nullable CellStyle style) {
    var cell = row.createCell(column);
    cell.setCellValue((double) number);
    if (style != null) {
      cell.setCellStyle(style);
    }
  }
}
