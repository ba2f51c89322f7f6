package fr.arpent.ui.grid;

import fr.arpent.ui.desk.RowView;
import fr.arpent.ui.desk.Selection;
import java.util.Optional;

/** Finds where a selection stands among the lines and columns shown. */
final class SelectedLines {

  private SelectedLines() {}

  /**
   * The rectangle round the current cell in which all rows and columns are selected; empty when the
   * current row is not shown. A column that is not shown is taken for the first.
   */
  static Optional<GridRange> range(Selection selection, RowView rows, ColumnLayout columns) {
    var cell = selection.cell();
    if (cell.isEmpty() || columns.size() == 0) {
      return Optional.empty();
    }
    var line = rows.lineOf(selection.slot());
    if (line < 0) {
      return Optional.empty();
    }
    var column = Math.max(0, columns.indexOf(cell.get().column()));
    var top = line;
    while (top > 0 && selection.rows().contains(rows.slot(top - 1))) {
      top--;
    }
    var bottom = line;
    while (bottom + 1 < rows.size() && selection.rows().contains(rows.slot(bottom + 1))) {
      bottom++;
    }
    var left = column;
    while (left > 0 && selected(selection, columns, left - 1)) {
      left--;
    }
    var right = column;
    while (right + 1 < columns.size() && selected(selection, columns, right + 1)) {
      right++;
    }
    return Optional.of(
        new GridRange(new Spot(line, column), new Spot(top, left), new Spot(bottom, right)));
  }

  private static boolean selected(Selection selection, ColumnLayout columns, int index) {
    return selection.columns().contains(columns.column(index).id());
  }
}
