package fr.arpent.ui.map.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Points that stand in one place, closer than any zoom can part: several objects of one place, or
 * the same one twice. Immutable.
 */
public final class Stacks {

  /** Closer than some 30 cm. */
  private static final double CELLS = 1e8;

  private static final int[] ALONE = {};
  private final Map<Long, int[]> stacks = new HashMap<>();
  private final Places places;

  /** The stacks among {@code places}. */
  public Stacks(Places places) {
    this.places = places;
    var twice = keysFoundTwice();
    for (var slot = 0; slot < places.slots() && !twice.isEmpty(); slot++) {
      var key = key(slot);
      if (places.has(slot) && twice.contains(key)) {
        stacks.merge(key, new int[] {slot}, Stacks::joined);
      }
    }
  }

  private Set<Long> keysFoundTwice() {
    var keys = new long[places.count()];
    var count = 0;
    for (var slot = 0; slot < places.slots(); slot++) {
      if (places.has(slot)) {
        keys[count++] = key(slot);
      }
    }
    Arrays.sort(keys);
    var twice = new HashSet<Long>();
    for (var i = 1; i < count; i++) {
      if (keys[i] == keys[i - 1]) {
        twice.add(keys[i]);
      }
    }
    return twice;
  }

  /** The slots of all points in the place of {@code slot}, ascending; empty when it is alone. */
  public int[] of(int slot) {
    return places.has(slot) ? stacks.getOrDefault(key(slot), ALONE).clone() : ALONE;
  }

  /** Whether the point of {@code slot} is not alone. */
  public boolean has(int slot) {
    return !stacks.isEmpty() && places.has(slot) && stacks.containsKey(key(slot));
  }

  private long key(int slot) {
    return (long) (places.x(slot) * CELLS) << 32 | (long) (places.y(slot) * CELLS);
  }

  private static int[] joined(int[] some, int[] more) {
    var all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
