package fr.arpent.check.matching;

import fr.arpent.base.Message;
import fr.arpent.check.repair.Fix;
import fr.arpent.check.repair.Fixer;
import fr.arpent.schema.Field;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.HashMap;
import java.util.Map;

/**
 * How the cells of a column stand to a field, empty ones left out. At most the first 5000 rows are
 * looked at.
 *
 * @param cells how many hold something
 * @param right how many are as the field asks
 * @param mended how many others have a certain repair
 * @param distinct how many different texts there are
 */
record FieldFit(int cells, int right, int mended, int distinct) {
  private static final int ROWS = 5000;

  static FieldFit of(Table table, TextColumn column, Field field) {
    var counts = counts(table, column, field);
    var fixer =
        new Fixer(
            field,
            (before, after) -> !ContentFit.right(before, field) && ContentFit.right(after, field));
    var right = 0;
    var mended = 0;
    for (var one : counts.entrySet()) {
      if (ContentFit.right(one.getKey(), field)) {
        right += one.getValue();
      } else if (fixer.propose(one.getKey()).fix() != Fix.NONE) {
        mended += one.getValue();
      }
    }
    var cells = counts.values().stream().mapToInt(n -> n).sum();
    return new FieldFit(cells, right, mended, counts.size());
  }

  private static Map<String, Integer> counts(Table table, TextColumn column, Field field) {
    var counts = new HashMap<String, Integer>();
    for (var position = 0; position < Math.min(ROWS, table.rowCount()); position++) {
      var text = column.text(table.slot(position));
      if (!text.isBlank() && !field.missing().contains(text)) {
        counts.merge(text, 1, Integer::sum);
      }
    }
    return counts;
  }

  /** Whether most cells are right or can be made so. */
  boolean good() {
    return cells == 0 || 2 * (right + mended) >= cells;
  }

  /** What it comes to, for people. */
  Message reason(Field field) {
    if (cells == 0) {
      return Message.of("check.match.fit.empty");
    }
    if (right == cells) {
      var key = field.required() && distinct == cells && cells > 1;
      return Message.of(key ? "check.match.fit.different" : "check.match.fit.all");
    }
    return right + mended == cells
        ? Message.of("check.match.fit.mend", mended)
        : Message.of("check.match.fit.some", right + mended, cells);
  }
}
