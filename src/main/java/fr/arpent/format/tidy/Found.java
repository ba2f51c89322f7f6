package fr.arpent.format.tidy;

import fr.arpent.step.Change;
import fr.arpent.step.RemoveRows;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.List;
import java.util.Optional;

/**
 * What a {@link Tidying} would do.
 *
 * @param count how many rows or columns it is about
 * @param rows the rows it is about; none when it is about columns
 */
public record Found(List<Change> changes, int count, RowSet rows) {

  public Found {
    changes = List.copyOf(changes);
  }

  /** Rows to be taken out; empty for none. */
  static Optional<Found> rows(TableId table, int[] slots) {
    if (slots.length == 0) {
      return Optional.empty();
    }
    var rows = RowSet.of(slots);
    return Optional.of(new Found(List.of(new RemoveRows(table, rows)), rows.size(), rows));
  }
}
