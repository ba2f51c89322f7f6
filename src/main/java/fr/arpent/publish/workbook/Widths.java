package fr.arpent.publish.workbook;

import fr.arpent.table.Column;
import fr.arpent.table.Table;

/** How wide columns are shown, in the 256ths of a character that workbooks count. */
final class Widths {
  private static final int SAMPLE = 200;
  private static final int NARROWEST = 10;
  private static final int WIDEST = 45;

  private Widths() {}

  /** So many characters. */
  static int of(int characters) {
    return characters * 256;
  }

  /** As the title and the first values of {@code column} ask, within reason. */
  static int of(Table table, Column column) {
    var longest = column.name().length();
    for (var position = 0; position < Math.min(SAMPLE, table.rowCount()); position++) {
      longest = Math.max(longest, column.text(table.slot(position)).length());
    }
    return of(Math.clamp(longest + 3L, NARROWEST, WIDEST));
  }
}
