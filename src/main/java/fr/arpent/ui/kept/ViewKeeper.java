package fr.arpent.ui.kept;

import fr.arpent.base.Message;
import fr.arpent.project.Project;
import fr.arpent.ui.desk.Arrangement;
import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.desk.Derived;
import fr.arpent.ui.desk.RowFilter;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.grid.GridView;
import fr.arpent.ui.shell.Panes;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * Keeps how the window stands in the open project, and puts it back when the project is opened
 * again. Written a little after the last change and when the project is left. Used on the JavaFX
 * thread.
 */
public final class ViewKeeper {

  /** The first column tells which row it is: it stays in sight. */
  private static final GridView FRESH = GridView.FIRST.freezing(1);

  private final Bench bench;
  private final ObjectProperty<GridView> grid;
  private final Panes panes;
  private @Nullable Project restored;
  private final BooleanSupplier lent;
  private @Nullable KeptView kept;
  private boolean filtersWait;

  /**
   * Keeps the view of the project on {@code bench}.
   *
   * @param lent whether columns and line stand as the visit wants them, not as the user left them
   * @param soon runs something once, a little after it was last asked
   */
  public ViewKeeper(
      Bench bench,
      ObjectProperty<GridView> grid,
      Panes panes,
      BooleanSupplier lent,
      Consumer<Runnable> soon) {
    this.bench = bench;
    this.grid = grid;
    this.panes = panes;
    this.lent = lent;
    bench.project().addListener((_, before, now) -> changed(before, now));
    bench.derived().addListener((_, _, now) -> known(now));
    var desk = bench.desk();
    for (var what :
        List.<ObservableValue<?>>of(
            grid,
            desk.arrangement(),
            desk.selection(),
            panes.share(),
            panes.dockHeight(),
            panes.gridShown(),
            panes.mapShown(),
            panes.dockShown())) {
      what.addListener((_, _, _) -> soon.accept(this::keep));
    }
  }

  private void changed(@Nullable Project before, @Nullable Project now) {
    if (before != null) {
      keep(before);
    }
    restored = null;
    kept = null;
    filtersWait = false;
    grid.set(FRESH);
    if (now != null) {
      bench.with(
          Message.of("ui.view.reading"),
          project -> project.view(KeptView.KEY),
          text -> restore(now, text.flatMap(KeptView::read)));
    }
  }

  private void restore(Project project, Optional<KeptView> view) {
    if (!bench.has(project)) {
      return;
    }
    grid.set(FRESH); // whoever else had it may have let it go only now
    view.ifPresent(this::restore);
    kept = view.orElse(null);
    restored = project;
  }

  private void restore(KeptView view) {
    panes(view);
    var sheet = bench.desk().sheet().get();
    if (sheet != null && sheet.table().id().equals(view.table())) {
      grid.set(view.grid());
      select(view);
      filtersWait = needsFindings(view.arrangement()) && bench.derived().get() == null;
      bench.desk().arrangement().set(view.arrangement());
    }
  }

  private void panes(KeptView view) {
    panes.share().set(Math.clamp(view.share(), 0.1, 0.9));
    panes.dockHeight().set(Math.max(120, view.dockHeight()));
    panes.folding().restore(view.gridShown(), view.mapShown(), view.dockShown());
  }

  private void select(KeptView view) {
    var cell = view.cell();
    var sheet = bench.desk().sheet().get();
    if (cell != null
        && sheet != null
        && sheet.table().has(cell.column())
        && sheet.table().position(cell.row().slot()) >= 0) {
      bench.desk().selection().set(Selection.cell(cell));
    }
  }

  /** What is wrong is known only now: the rows are chosen by it. */
  private void known(@Nullable Derived now) {
    if (now != null && filtersWait) {
      filtersWait = false;
      bench.arrangeAgain();
    }
  }

  private static boolean needsFindings(Arrangement arrangement) {
    return arrangement.filters().stream()
        .anyMatch(f -> f instanceof RowFilter.Worst || f instanceof RowFilter.States);
  }

  private void keep() {
    var project = bench.project().get();
    if (project != null) {
      keep(project);
    }
  }

  private void keep(Project project) {
    var sheet = bench.desk().sheet().get();
    if (!project.equals(restored) || sheet == null || bench.past().get() != null) {
      return;
    }
    var before = kept;
    if (lent.getAsBoolean() && before == null) {
      return;
    }
    var own = lent.getAsBoolean() && before != null ? before : null;
    var desk = bench.desk();
    var view =
        new KeptView(
            sheet.table().id(),
            own == null ? grid.get() : own.grid(),
            desk.arrangement().get(),
            desk.selection().get().current(),
            own == null ? panes.share().get() : own.share(),
            own == null ? panes.dockHeight().get() : own.dockHeight(),
            panes.gridShown().get() || panes.folding().both(),
            panes.mapShown().get() || panes.folding().both(),
            panes.folding().open());
    if (!view.equals(before)) {
      kept = view;
      project.keepView(KeptView.KEY, view.write());
    }
  }
}
