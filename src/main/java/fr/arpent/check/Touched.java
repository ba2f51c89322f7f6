package fr.arpent.check;

import fr.arpent.step.Footprint;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;

/** What of a table a change touched, as far as checking goes. */
sealed interface Touched {

  /** Nothing that is checked. */
  record Nothing() implements Touched {}

  /** Too much to look at it piece by piece. */
  record Everything() implements Touched {}

  /**
   * Cells in some rows.
   *
   * @param rows the rows, by slot
   */
  record Cells(RowSet rows) implements Touched {}

  /** Beyond this many rows a whole look is cheaper: what is known of the texts is kept anyway. */
  int MOST_ROWS = 2000;

  /** What {@code footprint} touched of {@code table}. */
  static Touched of(Footprint footprint, Table table) {
    var rows = RowSet.NONE;
    for (var area : footprint.areas()) {
      if (!area.table().equals(table.id())) {
        continue;
      }
      switch (area) {
        case Footprint.Cells cells -> rows = rows.union(cells.rows());
        case Footprint.Setting _, Footprint.Marks _ -> {}
        default -> {
          return new Everything();
        }
      }
    }
    if (rows.size() > MOST_ROWS) {
      return new Everything();
    }
    return rows.isEmpty() ? new Nothing() : new Cells(rows);
  }
}
