package fr.arpent.ui.desk;

import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Which rows are shown and in which order, after filters and sorting: a slot for each line.
 * Immutable. Sorting and filtering here change no table.
 */
public final class RowView {
  private final int[] slots;
  private final int total;

  /**
   * The rows in {@code slots}, in this order.
   *
   * @param slots the slot on each line; kept, not copied
   * @param total how many rows the table has
   */
  public RowView(int[] slots, int total) {
    this.slots = slots;
    this.total = total;
  }

  /** All rows in the table's own order. */
  public static RowView all(Table table) {
    return new RowView(table.rowSlots().toArray(), table.rowCount());
  }

  /** How many rows the table has, shown or not. */
  public int total() {
    return total;
  }

  /** How many lines there are. */
  public int size() {
    return slots.length;
  }

  /** Whether some rows are not shown. */
  public boolean filtered() {
    return slots.length < total;
  }

  /** The slot on line {@code line}, counted from 0. */
  public int slot(int line) {
    return slots[line];
  }

  /** The line of {@code slot}, or -1 when it is not shown; looks through all lines. */
  public int lineOf(int slot) {
    for (var line = 0; line < slots.length; line++) {
      if (slots[line] == slot) {
        return line;
      }
    }
    return -1;
  }

  /** The lines whose slot passes {@code test}. */
  public RowView only(IntPredicate test) {
    return new RowView(Arrays.stream(slots).filter(test).toArray(), total);
  }

  /** The rows on the lines from {@code from} to {@code to}, both included. */
  public RowSet between(int from, int to) {
    return RowSet.of(Arrays.copyOfRange(slots, Math.min(from, to), Math.max(from, to) + 1));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RowView view && total == view.total && Arrays.equals(slots, view.slots);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(slots);
  }

  @Override
  public String toString() {
    return slots.length + "/" + total;
  }
}
