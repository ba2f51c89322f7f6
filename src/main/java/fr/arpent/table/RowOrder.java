package fr.arpent.table;

import java.util.Arrays;

/** Which rows a version shows and in which order: a slot for each position. Immutable. */
final class RowOrder {
  private final int size;
  private final int[] slots;
  private volatile int[] positions = new int[0];

  private RowOrder(int size, int[] slots) {
    this.size = size;
    this.slots = slots;
  }

  /** The slots 0 to {@code size - 1} in their order; takes no memory. */
  static RowOrder identity(int size) {
    return new RowOrder(size, new int[0]);
  }

  /** The rows in {@code slots}, in this order. */
  static RowOrder of(int[] slots) {
    for (var i = 0; i < slots.length; i++) {
      if (slots[i] != i) {
        return new RowOrder(slots.length, slots);
      }
    }
    return identity(slots.length);
  }

  int size() {
    return size;
  }

  int slot(int position) {
    if (slots.length == 0) {
      java.util.Objects.checkIndex(position, size);
      return position;
    }
    return slots[position];
  }

  /** The position of {@code slot}, or -1 when the row was deleted. */
  int position(int slot) {
    if (slots.length == 0) {
      return slot < size ? slot : -1;
    }
    if (positions.length == 0) {
      positions = inverse();
    }
    return slot < positions.length ? positions[slot] : -1;
  }

  /** The same with the {@code count} slots from {@code first} on standing at {@code position}. */
  RowOrder inserted(int first, int count, int position) {
    var old = toArray();
    var now = new int[old.length + count];
    System.arraycopy(old, 0, now, 0, position);
    for (var i = 0; i < count; i++) {
      now[position + i] = first + i;
    }
    System.arraycopy(old, position, now, position + count, old.length - position);
    return of(now);
  }

  int[] toArray() {
    if (slots.length > 0) {
      return slots.clone();
    }
    var all = new int[size];
    Arrays.setAll(all, i -> i);
    return all;
  }

  private int[] inverse() {
    var highest = Arrays.stream(slots).max().orElse(-1);
    var found = new int[highest + 1];
    Arrays.fill(found, -1);
    for (var i = 0; i < slots.length; i++) {
      found[slots[i]] = i;
    }
    return found;
  }
}
