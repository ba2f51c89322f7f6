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
  private final Bench bench;
  private final ObjectProperty<GridView> grid;
  private final Panes panes;
  private final Consumer<Runnable> soon;
  private @Nullable Project restored;
  private @Nullable String written;
  private boolean filtersWait;

  /**
   * Keeps the view of the project on {@code bench}.
   *
   * @param soon runs something once, a little after it was last asked
   */
  public ViewKeeper(
      Bench bench, ObjectProperty<GridView> grid, Panes panes, Consumer<Runnable> soon) {
    this.bench = bench;
    this.grid = grid;
    this.panes = panes;
    this.soon = soon;
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
    written = null;
    filtersWait = false;
    grid.set(GridView.FIRST);
    if (now != null) {
      bench.with(
          Message.of("ui.view.reading"),
          project -> project.view(KeptView.KEY),
          text -> restore(now, text.flatMap(KeptView::read)));
    }
  }

  private void restore(Project project, Optional<KeptView> kept) {
    if (!bench.has(project)) {
      return;
    }
    var sheet = bench.desk().sheet().get();
    kept.ifPresent(
        view -> {
          panes(view);
          if (sheet != null && sheet.table().id().equals(view.table())) {
            grid.set(view.grid());
            select(view);
            filtersWait = needsFindings(view.arrangement()) && bench.derived().get() == null;
            bench.desk().arrangement().set(view.arrangement());
          }
        });
    restored = project;
  }

  private void panes(KeptView view) {
    panes.share().set(Math.clamp(view.share(), 0.1, 0.9));
    panes.dockHeight().set(Math.max(120, view.dockHeight()));
    panes.gridShown().set(view.gridShown());
    panes.mapShown().set(view.mapShown());
    panes.dockShown().set(view.dockShown());
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
    var desk = bench.desk();
    var view =
        new KeptView(
            sheet.table().id(),
            grid.get(),
            desk.arrangement().get(),
            desk.selection().get().current(),
            panes.share().get(),
            panes.dockHeight().get(),
            panes.gridShown().get(),
            panes.mapShown().get(),
            panes.dockShown().get());
    var text = view.write();
    if (!text.equals(written)) {
      written = text;
      project.keepView(KeptView.KEY, text);
    }
  }
}
