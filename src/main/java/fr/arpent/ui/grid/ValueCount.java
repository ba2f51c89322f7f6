package fr.arpent.ui.grid;

import fr.arpent.table.Column;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** A text of a column and in how many rows it stands. */
record ValueCount(String text, int count) {
  private static final int MOST = 2_000;

  /** The texts of {@code column}, most frequent first; at most the first few thousand. */
  static List<ValueCount> of(Table table, Column column) {
    if (!(column instanceof TextColumn text)) {
      return List.of();
    }
    var counts = table.counts(text);
    var byText = new HashMap<String, Integer>();
    for (var code = 0; code < counts.length; code++) {
      if (counts[code] > 0) {
        byText.merge(text.dictionary().text(code), counts[code], Integer::sum);
      }
    }
    return byText.entrySet().stream()
        .map(entry -> new ValueCount(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(ValueCount::count).reversed().thenComparing(ValueCount::text))
        .limit(MOST)
        .toList();
  }
}
