package fr.arpent.ui.grid;

import fr.arpent.step.ColumnRef;
import fr.arpent.table.Column;
import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.desk.SortKey;
import org.jspecify.annotations.Nullable;

/** Sorts the rows shown; the table stays as it is. */
final class Sorting {
  private final Desk desk;

  Sorting(Desk desk) {
    this.desk = desk;
  }

  /** Upward, then downward, then as in the table. */
  void next(Column column) {
    var now = desk.arrangement().get().sort();
    if (now == null || !now.column().id().equals(column.id())) {
      by(new SortKey(ColumnRef.to(column), false));
    } else {
      by(now.descending() ? null : new SortKey(now.column(), true));
    }
  }

  /** By {@code key}, or as in the table. */
  void by(@Nullable SortKey key) {
    desk.arrangement().set(desk.arrangement().get().sortedBy(key));
  }
}
