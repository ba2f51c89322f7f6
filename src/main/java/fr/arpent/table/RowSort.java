package fr.arpent.table;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows in the order of a column: numbers by size, other texts as a French dictionary orders
 * them, empty cells last whichever the direction. Equal cells keep their order.
 */
public final class RowSort {
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u202f]+");

  /** Longer than a hundred digits is a slip, and as a number would take minutes to read. */
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,99}(?:[.,]\\d{1,99})?");

  private final Column column;
  private final boolean descending;

  private RowSort(Column column, boolean descending) {
    this.column = column;
    this.descending = descending;
  }

  /** By {@code column}, the largest first when {@code descending}. */
  public static RowSort by(Column column, boolean descending) {
    return new RowSort(column, descending);
  }

  /** The rows in {@code slots}, in order; {@code slots} stays as it is. */
  public int[] sorted(int[] slots) {
    var ranks = ranks(slots);
    return Arrays.stream(slots)
        .boxed()
        .sorted(Comparator.comparingInt(slot -> rank(ranks, column.text(slot))))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The place of each distinct text, so that each is compared as text only once. */
  private Map<String, Integer> ranks(int[] slots) {
    var keys =
        Arrays.stream(slots)
            .mapToObj(column::text)
            .distinct()
            .map(Key::of)
            .filter(key -> !key.bare.isEmpty())
            .sorted(descending ? order().reversed() : order())
            .toList();
    var ranks = HashMap.<String, Integer>newHashMap(keys.size());
    for (var i = 0; i < keys.size(); i++) {
      ranks.put(keys.get(i).text, i);
    }
    return ranks;
  }

  private static int rank(Map<String, Integer> ranks, String text) {
    return ranks.getOrDefault(text, Integer.MAX_VALUE);
  }

  private static Comparator<Key> order() {
    var collator = Collator.getInstance(Locale.FRENCH);
    return Comparator.comparing(Key::number, Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(Key::text, collator)
        .thenComparing(Key::text);
  }

  /** A text, the same without blanks, and the number it is, if it is one. */
  private record Key(String text, String bare, @Nullable BigDecimal number) {

    static Key of(String text) {
      var bare = BLANKS.matcher(text).replaceAll("");
      var number = NUMBER.matcher(bare).matches() ? new BigDecimal(bare.replace(',', '.')) : null;
      return new Key(text, bare, number);
    }
  }
}
