package fr.arpent.publish.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * The comments of a sheet, each a box right of its cell that shows when the cell is pointed at.
 * They stay in memory until the workbook is written, so there are {@link #MOST} at most: the list
 * of findings has them all.
 */
final class Comments {
  /** Beyond so many, spreadsheets open slowly. */
  static final int MOST = 20_000;

  private static final String AUTHOR = "Arpent";
  private static final int WIDTH_IN_COLUMNS = 3;
  private static final int LETTERS_A_LINE = 34;

  private final Drawing<?> drawing;
  private int count;

  Comments(SXSSFSheet sheet) {
    drawing = sheet.createDrawingPatriarch();
  }

  /** Adds one; cells must come from left to right, row after row. */
  void add(Cell cell, String text) {
    if (text.isEmpty() || count == MOST) {
      return;
    }
    count++;
    var column = cell.getColumnIndex();
    var row = cell.getRowIndex();
    var height = 1 + text.lines().mapToInt(l -> 1 + l.length() / LETTERS_A_LINE).sum();
    var box =
        new XSSFClientAnchor(
            0, 0, 0, 0, column + 1, row, column + 1 + WIDTH_IN_COLUMNS, row + height);
    var comment = drawing.createCellComment(box);
    comment.setAddress(new CellAddress(row, column));
    comment.setAuthor(AUTHOR);
    comment.setString(new XSSFRichTextString(text));
  }
}
