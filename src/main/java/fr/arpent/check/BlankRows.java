package fr.arpent.check;

import fr.arpent.table.Table;
import java.util.Comparator;
import java.util.List;

/** Which rows are blank: every field is missing or absent, none has an unreadable text. */
final class BlankRows {
  private BlankRows() {}

  /** The blank rows of {@code table}; columns that are seldom empty are asked first. */
  static RowFlags of(Table table, List<ColumnState> columns) {
    var counting = columns.stream().filter(c -> c.plan().binding().counts()).toList();
    var marks = new RowFlags.Builder(table.slots());
    if (counting.isEmpty()) {
      return marks.build();
    }
    var sorted =
        counting.stream().sorted(Comparator.comparingInt(c -> c.column() == null ? 1 : 0)).toList();
    for (var position = 0; position < table.rowCount(); position++) {
      var slot = table.slot(position);
      if (blank(sorted, slot)) {
        marks.set(slot, true);
      }
    }
    return marks.build();
  }

  /** Whether the row in {@code slot} is blank. */
  static boolean blank(List<ColumnState> columns, int slot) {
    var any = false;
    for (var column : columns) {
      if (column.plan().binding().counts()) {
        any = true;
        var number = column.number(slot);
        if (number == VerdictTable.RIGHT || !column.verdicts().verdict(number).blank()) {
          return false;
        }
      }
    }
    return any;
  }
}
