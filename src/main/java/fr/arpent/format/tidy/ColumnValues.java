package fr.arpent.format.tidy;

import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * The distinct values of a column that are not blank, with how many rows have each. Of a column
 * with very many, the first ones: what stands for "unknown" stands often, and so comes early.
 */
final class ColumnValues {
  private static final int MOST = 20_000;

  private final List<Value> values = new ArrayList<>();
  private final NumberFacts numbers;

  /** One distinct value. */
  record Value(int code, String text, int count) {}

  ColumnValues(Table table, TextColumn column) {
    var counts = table.counts(column);
    var words = column.dictionary();
    for (var code = 0; code < Math.min(counts.length, MOST); code++) {
      if (counts[code] > 0 && !words.isBlank(code)) {
        values.add(new Value(code, words.text(code), counts[code]));
      }
    }
    numbers = new NumberFacts(column.name(), values);
  }

  List<Value> list() {
    return values;
  }

  NumberFacts numbers() {
    return numbers;
  }
}
