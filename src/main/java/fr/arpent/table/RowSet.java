package fr.arpent.table;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A set of rows, by slot, kept as ranges: all rows of a table are one range. Immutable; iterates in
 * the order of slots.
 */
public final class RowSet {

  /** No row. */
  public static final RowSet NONE = new RowSet(new int[0]);

  /** From (inclusive), to (exclusive), from, to… ascending, never touching. */
  private final int[] bounds;

  private RowSet(int[] bounds) {
    this.bounds = bounds;
  }

  /** The rows in {@code slots}, in any order. */
  public static RowSet of(int... slots) {
    var sorted = slots.clone();
    Arrays.sort(sorted);
    var bounds = new int[sorted.length * 2];
    var count = 0;
    for (var slot : sorted) {
      if (count > 0 && slot <= bounds[count - 1]) {
        bounds[count - 1] = Math.max(bounds[count - 1], slot + 1);
      } else {
        bounds[count++] = slot;
        bounds[count++] = slot + 1;
      }
    }
    return new RowSet(Arrays.copyOf(bounds, count));
  }

  /** The one row {@code row}. */
  public static RowSet of(RowId row) {
    return of(row.slot());
  }

  /** The rows in the slots from {@code from} up to, not including, {@code to}. */
  public static RowSet range(int from, int to) {
    return from >= to ? NONE : new RowSet(new int[] {from, to});
  }

  /** Reads what {@link #toString()} wrote. */
  public static RowSet parse(String text) {
    if (text.isEmpty()) {
      return NONE;
    }
    var all =
        Arrays.stream(text.split(",", -1))
            .flatMapToInt(
                part -> {
                  var dash = part.indexOf('-');
                  var from = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
                  var to = dash < 0 ? from : Integer.parseInt(part.substring(dash + 1));
                  return IntStream.of(from, to + 1);
                })
            .toArray();
    return new RowSet(all);
  }

  /** How many rows there are. */
  public int size() {
    var size = 0;
    for (var i = 0; i < bounds.length; i += 2) {
      size += bounds[i + 1] - bounds[i];
    }
    return size;
  }

  /** Whether there is no row. */
  public boolean isEmpty() {
    return bounds.length == 0;
  }

  /** Whether {@code slot} is one of them. */
  public boolean contains(int slot) {
    var at = Arrays.binarySearch(bounds, slot);
    return at >= 0 ? at % 2 == 0 : -at % 2 == 0;
  }

  /** The slots, ascending. */
  public IntStream slots() {
    return IntStream.range(0, bounds.length / 2)
        .flatMap(i -> IntStream.range(bounds[2 * i], bounds[2 * i + 1]));
  }

  /** The slots, ascending, as an array of the caller's own. */
  public int[] toArray() {
    return slots().toArray();
  }

  /** The lowest slot. */
  public int first() {
    return bounds[0];
  }

  /** The rows of either. */
  public RowSet union(RowSet other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    var merged = new int[bounds.length + other.bounds.length];
    var count = 0;
    var a = 0;
    var b = 0;
    while (a < bounds.length || b < other.bounds.length) {
      var mine = b >= other.bounds.length || (a < bounds.length && bounds[a] <= other.bounds[b]);
      var from = mine ? bounds[a] : other.bounds[b];
      var to = mine ? bounds[a + 1] : other.bounds[b + 1];
      a += mine ? 2 : 0;
      b += mine ? 0 : 2;
      if (count > 0 && from <= merged[count - 1]) {
        merged[count - 1] = Math.max(merged[count - 1], to);
      } else {
        merged[count++] = from;
        merged[count++] = to;
      }
    }
    return new RowSet(Arrays.copyOf(merged, count));
  }

  /** Whether every row of {@code other} is in this. */
  public boolean containsAll(RowSet other) {
    return union(other).size() == size();
  }

  /** Whether any row is in both. */
  public boolean intersects(RowSet other) {
    var a = 0;
    var b = 0;
    while (a < bounds.length && b < other.bounds.length) {
      if (bounds[a + 1] <= other.bounds[b]) {
        a += 2;
      } else if (other.bounds[b + 1] <= bounds[a]) {
        b += 2;
      } else {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RowSet rows && Arrays.equals(bounds, rows.bounds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bounds);
  }

  /** Ranges with both ends, as {@code 0-599,601}; read back by {@link #parse}. */
  @Override
  public String toString() {
    var text = new StringBuilder();
    for (var i = 0; i < bounds.length; i += 2) {
      text.append(i == 0 ? "" : ",").append(bounds[i]);
      if (bounds[i + 1] - bounds[i] > 1) {
        text.append('-').append(bounds[i + 1] - 1);
      }
    }
    return text.toString();
  }
}
