package fr.arpent.check;

import fr.arpent.table.Codes;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows repeat a key, in a form that one changed row changes cheaply: for each key its first
 * row and how many rows have it. Immutable but for the shared {@link KeyIds}.
 */
final class KeyState {
  private static final int NOBODY = -1;

  private final KeyIds ids;
  private final Codes counts;
  private final Codes firsts;
  private final long repeated;

  private KeyState(KeyIds ids, Codes counts, Codes firsts, long repeated) {
    this.ids = ids;
    this.counts = counts;
    this.firsts = firsts;
    this.repeated = repeated;
  }

  /** Looks at all rows of {@code table}. */
  static KeyState of(KeyIds ids, List<@Nullable TextColumn> columns, Table table) {
    ids.groups().forEach(ValueGroups::ensure);
    var tally = new Tally(ids.size());
    for (var position = 0; position < table.rowCount(); position++) {
      var slot = table.slot(position);
      tally.add(ids.of(columns, slot), slot);
    }
    return new KeyState(ids, codes(tally.counts), codes(tally.firsts), tally.repeated);
  }

  /** How often each key came, and where first. */
  private static final class Tally {
    int[] counts;
    int[] firsts;
    long repeated;

    Tally(int size) {
      counts = new int[size + 1];
      firsts = new int[size + 1];
    }

    void add(int key, int slot) {
      if (key == ValueGroups.NEVER) {
        return;
      }
      if (key >= counts.length) {
        counts = Arrays.copyOf(counts, key * 2);
        firsts = Arrays.copyOf(firsts, key * 2);
      }
      if (counts[key]++ == 0) {
        firsts[key] = slot;
      } else if (key != ValueGroups.NULL) {
        repeated++;
      }
    }
  }

  private static Codes codes(int[] numbers) {
    var builder = new Codes.Builder();
    for (var number : numbers) {
      builder.add(number);
    }
    return builder.build();
  }

  KeyIds ids() {
    return ids;
  }

  /** How many rows repeat an earlier one's key. */
  long repeated() {
    return repeated;
  }

  /** How many rows have no key. */
  long empty() {
    return counts.get(ValueGroups.NULL);
  }

  /** Whether the row in {@code slot}, whose key is {@code key}, repeats an earlier one's. */
  boolean repeats(int key, int slot) {
    return key > ValueGroups.NULL && firsts.get(key) != slot;
  }

  /** The first row with {@code key}, by slot; -1 when there is none. */
  int first(int key) {
    return key < counts.size() && counts.get(key) > 0 ? firsts.get(key) : NOBODY;
  }

  /** How many rows have {@code key}. */
  int count(int key) {
    return key >= 0 && key < counts.size() ? counts.get(key) : 0;
  }

  /**
   * The state after the row in {@code slot} changed.
   *
   * @param now the columns after, in which the key may be another
   * @param old the key before
   */
  KeyState changed(List<@Nullable TextColumn> now, Table table, int slot, int old) {
    ids.groups().forEach(ValueGroups::ensure);
    var key = ids.of(now, slot);
    return key == old ? this : without(old, now, table, slot).with(key, table, slot);
  }

  private KeyState with(int key, Table table, int slot) {
    if (key == ValueGroups.NEVER) {
      return this;
    }
    var wide = key < counts.size() ? this : grown(key + 1);
    var count = wide.counts.get(key);
    var first = wide.firsts.get(key);
    // Of several rows that change at once, one may have been the only one known to have this key.
    var earlier = count == 0 || first == NOBODY || table.position(slot) < table.position(first);
    var more = key == ValueGroups.NULL || count == 0 ? 0 : 1;
    return wide.set(key, count + 1, earlier ? slot : first, more);
  }

  private KeyState without(int key, List<@Nullable TextColumn> now, Table table, int slot) {
    if (key == ValueGroups.NEVER) {
      return this;
    }
    var count = counts.get(key);
    var fewer = key == ValueGroups.NULL || count == 1 ? 0 : -1;
    var first = firsts.get(key);
    if (first == slot && count > 1 && key != ValueGroups.NULL) {
      first = next(key, now, table, slot);
    }
    return set(key, count - 1, first, fewer);
  }

  /**
   * The first row with {@code key} but {@code slot}: the one case in which all rows are looked at.
   */
  private int next(int key, List<@Nullable TextColumn> now, Table table, int slot) {
    for (var position = table.position(slot) + 1; position < table.rowCount(); position++) {
      var other = table.slot(position);
      if (ids.of(now, other) == key) {
        return other;
      }
    }
    return NOBODY;
  }

  private KeyState set(int key, int count, int first, int moreRepeated) {
    var place = new int[] {key};
    return new KeyState(
        ids,
        counts.with(place, new int[] {count}),
        firsts.with(place, new int[] {first}),
        repeated + moreRepeated);
  }

  private KeyState grown(int size) {
    var more = size - counts.size();
    return new KeyState(ids, counts.grown(more, 0), firsts.grown(more, 0), repeated);
  }
}
