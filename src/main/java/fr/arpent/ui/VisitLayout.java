package fr.arpent.ui;

import fr.arpent.step.ColumnRef;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Table;
import fr.arpent.ui.desk.Arrangement;
import fr.arpent.ui.grid.GridView;
import fr.arpent.ui.grid.TableGrid;
import fr.arpent.ui.shell.Panes;
import fr.arpent.ui.visit.Visit;
import fr.arpent.visit.RoundPlan;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * How the window is arranged while a visit goes on: the map wide, the grid narrow with the first
 * column and the one that is filled in. Afterwards all is as it was.
 */
final class VisitLayout {
  private static final double GRID_SHARE = 0.36;
  private static final double DOCK = 214;

  private final Visit visit;
  private final ObjectProperty<Arrangement> rows;
  private final TableGrid grid;
  private final Panes panes;
  private @Nullable Before before;

  /** How it was before the visit. */
  private record Before(GridView view, double share, double dock, boolean map, Arrangement rows) {}

  private VisitLayout(Visit visit, ObjectProperty<Arrangement> rows, TableGrid grid, Panes panes) {
    this.rows = rows;
    this.visit = visit;
    this.grid = grid;
    this.panes = panes;
  }

  static void follow(Visit visit, Hands hands, TableGrid grid, Panes panes) {
    var layout = new VisitLayout(visit, hands.bench().desk().arrangement(), grid, panes);
    visit
        .going()
        .subscribe(
            going -> {
              if (going) {
                hands.sheet().ifPresent(sheet -> layout.narrow(sheet.table()));
              } else {
                layout.back();
              }
            });
    // The first round of a project is begun before its order is known.
    visit
        .model()
        .shown()
        .subscribe(
            (was, now) -> {
              if (was == null && now != null && visit.going().get()) {
                layout.narrow(now.state().table());
              }
            });
  }

  private void narrow(Table table) {
    var was =
        before == null
            ? new Before(
                grid.view().get(),
                panes.share().get(),
                panes.dockHeight().get(),
                panes.mapShown().get(),
                rows.get())
            : before;
    before = was;
    panes.share().set(GRID_SHARE);
    panes.dockHeight().set(DOCK);
    panes.dockShown().set(true);
    panes.mapShown().set(true);
    grid.toFirstColumn();
    if (ofAllRows()) {
      rows.set(Arrangement.NONE);
    }
    target()
        .filter(table::has)
        .ifPresent(target -> grid.view().set(beside(table, target, was.view())));
  }

  /** The first column and {@code target} stay in sight, one beside the other. */
  private static GridView beside(Table table, ColumnId target, GridView view) {
    var shown = view.columns(table);
    var first = shown.getFirst().id();
    if (first.equals(target)) {
      return view.freezing(1);
    }
    return view.showing(target)
        .moving(table, target, first)
        .moving(table, first, target)
        .freezing(2);
  }

  /** Every point of the round must be seen in the grid. */
  private boolean ofAllRows() {
    return plan().filter(plan -> plan.rows() == RoundPlan.Rows.ALL).isPresent();
  }

  private Optional<RoundPlan> plan() {
    return Optional.ofNullable(visit.model().shown().get())
        .map(shown -> shown.view().round().plan());
  }

  private Optional<ColumnId> target() {
    return plan().flatMap(RoundPlan::target).map(ColumnRef::id);
  }

  private void back() {
    var was = before;
    if (was != null) {
      before = null;
      grid.view().set(was.view());
      panes.share().set(was.share());
      panes.dockHeight().set(was.dock());
      panes.mapShown().set(was.map() || panes.folding().both());
      if (rows.get().equals(Arrangement.NONE)) {
        rows.set(was.rows());
      }
    }
  }
}
