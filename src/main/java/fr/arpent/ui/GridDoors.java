package fr.arpent.ui;

import fr.arpent.base.Message;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.CellRef;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowId;
import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.desk.CellMark;
import fr.arpent.ui.desk.Derived;
import fr.arpent.ui.desk.RowFilter;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.grid.GridHost;
import fr.arpent.visit.Mark;
import fr.arpent.visit.MarkRows;
import java.util.List;
import java.util.Optional;

/** What the grid leaves to the checks and to the visit. */
record GridDoors(Bench bench) implements GridHost {

  @Override
  public List<Message> about(int slot, ColumnId column, String text) {
    return Optional.ofNullable(bench.derived().get())
        .map(Derived::findings)
        .map(findings -> findings.wouldSay(column, text))
        .orElse(List.of());
  }

  @Override
  public void tick(int slot) {
    var sheet = bench.desk().sheet().get();
    if (sheet != null) {
      var seen = Mark.of(sheet.state().mark(slot)) == Mark.SEEN;
      bench.desk().ask(MarkRows.one(sheet.table().id(), slot, seen ? Mark.TO_DO : Mark.SEEN));
    }
  }

  @Override
  public void open(ColumnPane pane, ColumnId column) {
    var sheet = bench.desk().sheet().get();
    if (sheet == null || !sheet.table().has(column) || sheet.rows().size() == 0) {
      return;
    }
    if (pane == ColumnPane.FINDINGS) {
      var wrong =
          new RowFilter.Worst(ColumnRef.to(sheet.table().column(column)), CellMark.Level.WARNING);
      var arrangement = bench.desk().arrangement();
      arrangement.set(arrangement.get().with(wrong));
    }
    bench
        .desk()
        .selection()
        .set(Selection.cell(new CellRef(column, new RowId(sheet.rows().slot(0)))));
  }
}
