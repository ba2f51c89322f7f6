package fr.arpent.step;

import fr.arpent.step.Footprint.Area;
import fr.arpent.step.Footprint.Cells;
import fr.arpent.step.Footprint.Columns;
import fr.arpent.step.Footprint.Deed;
import fr.arpent.step.Footprint.Rows;
import fr.arpent.step.Footprint.Values;
import fr.arpent.table.RowSet;

/**
 * How a later change rests on an earlier one: whether done again without it, it does the same and
 * leaves nothing out.
 */
record Dependence(Footprint later, Footprint earlier) {

  boolean exists() {
    return later.areas().stream()
        .anyMatch(l -> earlier.areas().stream().anyMatch(e -> rests(l, e)));
  }

  private boolean rests(Area late, Area early) {
    if (!late.table().equals(early.table())) {
      return false;
    }
    if (early instanceof Rows gone && gone.deed() == Deed.REMOVED && leavesOut(late, gone.rows())) {
      return true;
    }
    return Meeting.of(late, early) && !indifferent(late, early);
  }

  /** Rows that come back would miss what was done to all the others. */
  private boolean leavesOut(Area late, RowSet rows) {
    return switch (late) {
      case Rows order when order.deed() == Deed.MOVED -> !order.rows().containsAll(rows);
      case Columns column when column.deed() == Deed.ADDED -> !fills(column, rows);
      default -> false;
    };
  }

  /** Whether a new column is empty, or was filled in {@code rows} too although they were gone. */
  private boolean fills(Columns added, RowSet rows) {
    return later.areas().stream()
        .allMatch(
            area ->
                !(area instanceof Cells cells)
                    || !cells.table().equals(added.table())
                    || !cells.column().equals(added.column())
                    || cells.rows().containsAll(rows));
  }

  /** They meet, and still the later one does the same without the earlier. */
  private static boolean indifferent(Area late, Area early) {
    return switch (late) {
      case Columns column when column.deed() == Deed.REMOVED -> stays(early);
      case Rows rows when rows.deed() == Deed.REMOVED -> stays(early);
      case Rows rows when rows.deed() == Deed.ADDED -> early instanceof Values;
      case Values _ -> early instanceof Rows rows && rows.deed() == Deed.ADDED; // they are empty
      case Cells _ -> early instanceof Rows rows && rows.deed() == Deed.REMOVED;
      default -> false;
    };
  }

  /** Whether what {@code early} touched was there before it and is there after it. */
  private static boolean stays(Area early) {
    return switch (early) {
      case Cells _, Values _, Footprint.Marks _ -> true;
      case Columns columns -> columns.deed() == Deed.MOVED || columns.deed() == Deed.RENAMED;
      default -> false;
    };
  }
}
