package fr.arpent.schema.draft;

import fr.arpent.table.Column;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The texts of a column, without the blanks around them, and how often each stands there.
 *
 * @param counts one a distinct text that is not blank, the most frequent first
 * @param filled how many cells hold one
 * @param rows how many rows there are
 */
record ColumnTexts(Map<String, Integer> counts, int filled, int rows) {
  /** What nearly all cells do is meant; the others are mistakes to be found. */
  private static final double NEARLY_ALL = 0.95;

  static ColumnTexts of(Table table, Column column) {
    var counts = new HashMap<String, Integer>();
    if (column instanceof TextColumn text) {
      var often = table.counts(text);
      for (var code = 0; code < often.length; code++) {
        if (often[code] > 0) {
          counts.merge(text.dictionary().text(code).strip(), often[code], Integer::sum);
        }
      }
    }
    counts.remove("");
    var sorted = new LinkedHashMap<String, Integer>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    var filled = sorted.values().stream().mapToInt(Integer::intValue).sum();
    return new ColumnTexts(sorted, filled, table.rowCount());
  }

  boolean none() {
    return counts.isEmpty();
  }

  /** Whether nearly all cells with something in them are {@code such}. */
  boolean nearlyAll(Predicate<String> such) {
    return filled > 0 && count(such) >= NEARLY_ALL * filled;
  }

  /** Whether more than half of the cells with something in them are {@code such}. */
  boolean mostly(Predicate<String> such) {
    return 2 * count(such) > filled;
  }

  /** In how many cells {@code such} a text stands. */
  int count(Predicate<String> such) {
    return counts.entrySet().stream()
        .filter(entry -> such.test(entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** The texts that stand in {@code fewest} cells or more, the most frequent first. */
  List<String> often(int fewest) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= fewest)
        .map(Map.Entry::getKey)
        .toList();
  }
}
