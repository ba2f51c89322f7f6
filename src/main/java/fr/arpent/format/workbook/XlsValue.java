package fr.arpent.format.workbook;

import fr.arpent.format.sheet.SheetContent;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import org.apache.poi.ss.usermodel.FormulaError;

/** What one XLS cell holds. */
sealed interface XlsValue {

  /** The cell it is in the table; what is odd about it is told to {@code sheet}. */
  Cell cell(NumberCells numbers, SheetContent sheet, int column);

  /** A text. */
  record Text(String text) implements XlsValue {
    @Override
    public Cell cell(NumberCells numbers, SheetContent sheet, int column) {
      return Cell.text(text);
    }
  }

  /** A number, or a date by its format. */
  record Amount(double value, String text, DisplayFormat format) implements XlsValue {
    @Override
    public Cell cell(NumberCells numbers, SheetContent sheet, int column) {
      return numbers.cell(value, text, format, sheet, column);
    }
  }

  /** A yes or no. */
  record Truth(boolean value) implements XlsValue {
    @Override
    public Cell cell(NumberCells numbers, SheetContent sheet, int column) {
      return new Cell(Boolean.toString(value), CellKind.BOOLEAN);
    }
  }

  /** An error by its number. */
  record Fault(int code) implements XlsValue {
    @Override
    public Cell cell(NumberCells numbers, SheetContent sheet, int column) {
      var known = FormulaError.isValidCode(code);
      var text = known ? FormulaError.forInt(code).getString() : "#" + code;
      sheet.odd("format.sheet.error", text, column);
      return Cell.text(text);
    }
  }
}
