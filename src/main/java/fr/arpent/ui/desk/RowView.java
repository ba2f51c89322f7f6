package fr.arpent.ui.desk;

import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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

  /**
   * The same lines for the next version of the table: rows that are gone leave, rows that came
   * stand after the row above them, or at the end when that one is not shown.
   */
  public RowView after(Table before, Table now) {
    var came = new LinkedHashMap<Integer, Integer>();
    for (var position = 0; position < now.rowCount(); position++) {
      if (before.position(now.slot(position)) < 0) {
        came.put(position == 0 ? -1 : now.slot(position - 1), now.slot(position));
      }
    }
    var next = IntStream.builder();
    follow(-1, came, next);
    for (var slot : slots) {
      if (now.position(slot) >= 0) {
        next.add(slot);
      }
      follow(slot, came, next);
    }
    List.copyOf(came.keySet()).forEach(above -> follow(above, came, next));
    return new RowView(next.build().toArray(), now.rowCount());
  }

  /** Adds the row that came below {@code above}, and the one below that in turn. */
  private static void follow(int above, Map<Integer, Integer> came, IntStream.Builder next) {
    for (var slot = came.remove(above); slot != null; slot = came.remove(slot)) {
      next.add(slot);
    }
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
