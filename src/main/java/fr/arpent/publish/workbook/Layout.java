package fr.arpent.publish.workbook;

import fr.arpent.table.Table;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Where what stands in a workbook, and the hidden sheet that tells it to whoever takes the workbook
 * back: the version of the layout and the table's id in the first row, then for each column its
 * place, its id and its title.
 */
public final class Layout {
  /** The sheet that tells the layout. */
  public static final String SHEET = "_arpent";

  /** The title of the hidden column of {@link RowKey}s. */
  public static final String KEY_TITLE = "_arpent";

  /** The version of the layout. */
  public static final String VERSION = "1";

  /** The row of the titles, counted from 0; the rows of the table follow. */
  public static final int HEADER_ROW = 0;

  /** The column of the symbols, counted from 0; the columns of the table follow, then the keys. */
  public static final int MARK_COLUMN = 0;

  /** The first column of the table, counted from 0. */
  public static final int FIRST_COLUMN = 1;

  /** How many columns are not the table's. */
  static final int OWN_COLUMNS = 2;

  private Layout() {}

  static void remember(SXSSFWorkbook workbook, Table table) {
    var sheet = workbook.createSheet(SHEET);
    var line = new Line(sheet, 0);
    line.texts(List.of(VERSION, table.id().toString()), null);
    for (var i = 0; i < table.columns().size(); i++) {
      var column = table.columns().get(i);
      var place = Integer.toString(FIRST_COLUMN + i);
      var id = Integer.toString(column.id().value());
      line = line.next();
      line.texts(List.of(place, id, column.name()), null);
    }
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
  }
}
