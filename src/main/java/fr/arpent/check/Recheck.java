package fr.arpent.check;

import fr.arpent.base.Progress;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Looks again at the rows in which cells changed. */
final class Recheck {
  private final CheckState before;
  private final CheckRequest request;
  private final Table table;
  private final int[] slots;

  private Recheck(CheckState before, CheckRequest request, int[] slots) {
    this.before = before;
    this.request = request;
    this.slots = slots;
    table = request.table();
  }

  /** The state after {@code cells} changed. */
  static CheckState of(CheckState before, CheckRequest request, Touched.Cells cells) {
    var shown = cells.rows().slots().filter(s -> request.table().position(s) >= 0).toArray();
    return new Recheck(before, request, shown).again();
  }

  private CheckState again() {
    var columns = new ArrayList<>(Examiner.carried(before, table));
    columns.forEach(column -> column.verdicts().ensure(Progress.NONE));
    var blank = before.blank();
    for (var slot : slots) {
      var now = before.plan().blankRow() != null && BlankRows.blank(columns, slot);
      move(columns, slot, blank.get(slot), now);
      blank = blank.with(slot, now);
    }
    return new CheckState(
        request,
        before.plan(),
        columns,
        blank,
        before.rows().stream().map(this::rows).toList(),
        before.keys().stream().map(keys -> keys.changed(table, slots)).toList(),
        before.references().stream().map(this::references).toList(),
        before.surveys().parallelStream().map(survey -> survey.changed(table)).toList());
  }

  private void move(List<ColumnState> columns, int slot, boolean wasBlank, boolean isBlank) {
    for (var i = 0; i < columns.size(); i++) {
      var from = wasBlank ? -1 : before.columns().get(i).number(slot);
      var to = isBlank ? -1 : columns.get(i).number(slot);
      columns.set(i, columns.get(i).moved(columns.get(i).column(), from, to));
    }
  }

  private RowState rows(RowState state) {
    var next = state;
    for (var slot : slots) {
      next = next.changed(table, slot);
    }
    return next;
  }

  private ReferenceState references(ReferenceState state) {
    var next = state;
    for (var slot : slots) {
      next = next.changed(before.table(), table, slot);
    }
    return next;
  }
}
