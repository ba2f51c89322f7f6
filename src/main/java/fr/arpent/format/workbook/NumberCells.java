package fr.arpent.format.workbook;

import fr.arpent.format.sheet.SheetContent;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;

/**
 * Makes cells of the numbers of a workbook, by the formats that show them.
 *
 * @param dates how the workbook counts days
 */
record NumberCells(SerialDate dates) {

  /**
   * The cell of a number.
   *
   * @param value the number
   * @param text its shortest decimal form
   * @param format what its number format makes of it
   * @param sheet is told what is odd about it
   * @param column where it stands, counted from 0
   */
  Cell cell(double value, String text, DisplayFormat format, SheetContent sheet, int column) {
    if (format.kind().isDate()) {
      return date(value, text, format, sheet, column);
    }
    if (format.kind() == DisplayFormat.Kind.ZEROS && isDigits(text)) {
      return filledUp(text, format.digits(), sheet, column);
    }
    if (format.kind() == DisplayFormat.Kind.TRUTH) {
      return new Cell(Boolean.toString(value != 0), CellKind.BOOLEAN);
    }
    return new Cell(text, CellKind.NUMBER);
  }

  private Cell date(
      double value, String text, DisplayFormat format, SheetContent sheet, int column) {
    var date = dates.text(value, format.kind());
    if (date.isPresent()) {
      return new Cell(date.get(), CellKind.DATE);
    }
    sheet.odd("format.workbook.no-date", text, column);
    return new Cell(text, CellKind.NUMBER);
  }

  /** Shown zeros are part of a code; as a number it would lose them again. */
  private static Cell filledUp(String text, int digits, SheetContent sheet, int column) {
    var missing = digits - text.length();
    if (missing > 0) {
      sheet.odd("format.sheet.zeros", Integer.toString(digits), column);
    }
    return Cell.text("0".repeat(Math.max(0, missing)) + text);
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
