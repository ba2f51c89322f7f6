package fr.arpent.ui.findings;

import fr.arpent.base.Message;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import org.jspecify.annotations.Nullable;

/** How often the texts of a column stand in it; counted once for each version of the column. */
final class ColumnFacts {
  private @Nullable TextColumn column;
  private @Nullable Table table;
  private int[] counts = new int[0];
  private long distinct;
  private long empty;

  /** How often the text in {@code slot} stands in {@code now}, and how many others there are. */
  Message of(Table whole, TextColumn now, int slot) {
    if (!whole.equals(table) || !now.equals(column)) {
      count(whole, now);
    }
    return Message.of("ui.findings.facts", counts[now.code(slot)], distinct, empty);
  }

  private void count(Table whole, TextColumn now) {
    table = whole;
    column = now;
    counts = whole.counts(now);
    distinct = 0;
    empty = 0;
    for (var code = 0; code < counts.length; code++) {
      if (now.dictionary().text(code).isEmpty()) {
        empty += counts[code];
      } else if (counts[code] > 0) {
        distinct++;
      }
    }
  }
}
