package fr.arpent.check;

import fr.arpent.table.CellRef;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowId;
import fr.arpent.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Goes from one cell with a finding to the next, row after row. */
final class Walk {
  private final Findings findings;
  private final Table table;
  private final List<ColumnId> columns;
  private final Predicate<CellRef> passed;

  /** A walk over {@code columns}, in their order in the table, not stopping where it is passed. */
  Walk(Findings findings, List<ColumnId> columns, Predicate<CellRef> passed) {
    this.findings = findings;
    this.passed = passed;
    this.columns = columns;
    table = findings.table();
  }

  Optional<CellRef> next(int from, @Nullable ColumnId after, boolean forward) {
    if (columns.isEmpty() || table.rowCount() == 0) {
      return Optional.empty();
    }
    var step = forward ? 1 : -1;
    var start = from < 0 ? (forward ? 0 : table.rowCount() - 1) : table.position(from);
    var place = after == null ? (forward ? -1 : columns.size()) : place(after, forward);
    for (var rows = 0; rows <= table.rowCount(); rows++) {
      var slot = table.slot(Math.floorMod(start + rows * step, table.rowCount()));
      for (var i = place + step; i >= 0 && i < columns.size(); i += step) {
        var cell = new CellRef(columns.get(i), new RowId(slot));
        if (counts(slot, columns.get(i)) && !passed.test(cell)) {
          return Optional.of(cell);
        }
      }
      place = forward ? -1 : columns.size();
    }
    return Optional.empty();
  }

  private boolean counts(int slot, ColumnId column) {
    var severity = findings.severityAt(slot, column);
    return severity != null && severity != Severity.LEFT;
  }

  /** Where {@code column} stands among the columns walked over, or would stand. */
  private int place(ColumnId column, boolean forward) {
    var index = table.indexOf(column);
    var before = (int) columns.stream().filter(c -> table.indexOf(c) < index).count();
    var among = before < columns.size() && columns.get(before).equals(column);
    return among || !forward ? before : before - 1;
  }
}
