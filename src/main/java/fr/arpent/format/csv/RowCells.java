package fr.arpent.format.csv;

import fr.arpent.table.Column;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.Arrays;
import java.util.List;

/** The cells of a table's rows as texts, each row as long as it was received. */
final class RowCells {
  private final Table table;
  private final List<Column> columns;

  RowCells(Table table) {
    this.table = table;
    columns = table.columns();
  }

  /** Whether there is a header at all. */
  boolean labelled() {
    return columns.stream().anyMatch(c -> c.label() != null);
  }

  /** The header, up to the last column that has a label. */
  String[] labels() {
    var count = columns.size();
    while (columns.get(count - 1).label() == null) {
      count--;
    }
    return columns.stream().limit(count).map(Column::name).toArray(String[]::new);
  }

  /** The row at {@code position}, up to its last cell that is not absent. */
  String[] at(int position) {
    var slot = table.slot(position);
    var count = columns.size();
    while (count > 0 && absent(columns.get(count - 1), slot)) {
      count--;
    }
    var cells = new String[count];
    Arrays.setAll(cells, i -> columns.get(i).text(slot));
    return cells;
  }

  private static boolean absent(Column column, int slot) {
    return column instanceof TextColumn text && text.absent(slot);
  }
}
