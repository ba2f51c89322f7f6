package fr.arpent.check.matching;

import fr.arpent.table.ColumnId;
import fr.arpent.table.Dictionary;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A column as it is compared with fields.
 *
 * @param texts some of its distinct texts, empty ones left out
 */
record Sample(ColumnId id, String label, List<String> texts) {
  private static final int MOST = 100;
  private static final int ROWS = 5000;

  static Sample of(Table table, TextColumn column) {
    return of(table, column, MOST);
  }

  /** With {@code most} texts at most. */
  static Sample of(Table table, TextColumn column, int most) {
    var codes = new LinkedHashSet<Integer>();
    for (var position = 0; position < Math.min(ROWS, table.rowCount()); position++) {
      var code = column.code(table.slot(position));
      if (code > Dictionary.EMPTY && codes.size() < most) {
        codes.add(code);
      }
    }
    return new Sample(
        column.id(), column.name(), codes.stream().map(column.dictionary()::text).toList());
  }
}
