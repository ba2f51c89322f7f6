package fr.arpent.format.workbook;

import fr.arpent.table.Table;

/** How wide a column is shown: as its label and its first values ask, within reason. */
final class ColumnWidth {
  private static final int SAMPLE = 200;
  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;

  private ColumnWidth() {}

  /** The width of the column at {@code index}, in characters. */
  static int of(Table table, int index) {
    var column = table.columns().get(index);
    var longest = column.name().length();
    for (var position = 0; position < Math.min(SAMPLE, table.rowCount()); position++) {
      longest = Math.max(longest, column.text(table.slot(position)).length());
    }
    return Math.clamp(longest + 2L, NARROWEST, WIDEST);
  }
}
