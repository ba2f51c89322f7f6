package fr.arpent.ui.grid;

import fr.arpent.step.ColumnRef;
import fr.arpent.table.ColumnId;
import fr.arpent.ui.desk.CellMark;
import fr.arpent.ui.desk.RowFilter;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The mouse over the headers: selects and sorts, makes wider, moves, opens the menu. */
final class HeaderMouse {
  private static final double REACH = 4;
  private static final double STARTS = 6;
  private static final double MENU = 22;

  private final GridModel model;
  private final fr.arpent.ui.grid.Cursor cursor;
  private final GridSurface surface;
  private final Sorting sorting;
  private final IntConsumer fit;
  private final IntConsumer menu;
  private int resized = -1;
  private int moved = -1;
  private double grabbed;
  private boolean wasSelected;

  /**
   * The mouse over the headers of {@code surface}.
   *
   * @param fit makes a column as wide as its texts
   * @param menu opens the menu of a column
   */
  HeaderMouse(
      GridModel model,
      fr.arpent.ui.grid.Cursor cursor,
      GridSurface surface,
      Sorting sorting,
      IntConsumer fit,
      IntConsumer menu) {
    this.model = model;
    this.cursor = cursor;
    this.surface = surface;
    this.sorting = sorting;
    this.fit = fit;
    this.menu = menu;
  }

  void hovered(MouseEvent event) {
    var edge = edge(event);
    surface.setCursor(
        !hidden(event).isEmpty() ? Cursor.HAND : edge >= 0 ? Cursor.H_RESIZE : Cursor.DEFAULT);
    surface.headerState().set(new HeaderState(column(event), -1));
  }

  void left() {
    surface.setCursor(Cursor.DEFAULT);
    surface.headerState().set(HeaderState.NONE);
  }

  void pressed(MouseEvent event) {
    var hidden = hidden(event);
    if (!hidden.isEmpty()) {
      resized = -1;
      moved = -1;
      hidden.forEach(id -> model.view().set(model.view().get().showing(id)));
      return;
    }
    resized = edge(event);
    moved = -1;
    grabbed = event.getX();
    if (resized >= 0) {
      if (event.getClickCount() == 2) {
        fit.accept(resized);
        resized = -1;
      }
      return;
    }
    var column = column(event);
    if (column < 0 && event.getX() < layout().start()) {
      all();
    } else if (column >= 0) {
      pressed(event, column);
    }
  }

  void dragged(MouseEvent event) {
    if (resized >= 0) {
      var id = layout().column(resized).id();
      var wide = event.getX() - layout().left(resized, scrolled());
      model.view().set(model.view().get().withWidth(id, wide / model.scale().get()));
    } else if (moved >= 0 && Math.abs(event.getX() - grabbed) > STARTS) {
      surface.setCursor(Cursor.CLOSED_HAND);
      surface.headerState().set(new HeaderState(-1, target(event.getX())));
    }
  }

  void released(MouseEvent event) {
    var before = surface.headerState().get().dropBefore();
    if (resized < 0 && moved >= 0 && before >= 0) {
      move(layout().column(moved).id(), before);
    } else if (moved >= 0 && event.isStillSincePress() && wasSelected) {
      sorting.next(layout().column(moved));
    }
    resized = -1;
    moved = -1;
    hovered(event);
  }

  private void pressed(MouseEvent event, int column) {
    var right = layout().right(column, scrolled());
    if (event.getButton() == MouseButton.SECONDARY || onMenu(event, right)) {
      menu.accept(column);
      return;
    }
    var height = model.geometry().get().sizes().header();
    if (event.getY() > height - model.geometry().get().sizes().bar() - 2) {
      onlyWrong(column);
      return;
    }
    moved = column;
    wasSelected = isSelected(column);
    select(column, event.isShiftDown());
  }

  private boolean onMenu(MouseEvent event, double right) {
    return event.getX() > right - MENU * model.scale().get()
        && event.getY() < 28 * model.scale().get();
  }

  private void select(int column, boolean grow) {
    var last = model.geometry().get().lines() - 1;
    var top = model.scroll().get().line();
    var from = grow ? cursor.range().map(r -> r.anchor().column()).orElse(column) : column;
    cursor.select(new GridRange(new Spot(top, from), new Spot(0, from), new Spot(last, column)));
  }

  private void all() {
    var geometry = model.geometry().get();
    var top = new Spot(model.scroll().get().line(), 0);
    var far = new Spot(geometry.lines() - 1, geometry.columns().size() - 1);
    cursor.select(new GridRange(top, new Spot(0, 0), far));
  }

  private boolean isSelected(int column) {
    return cursor
        .range()
        .filter(r -> r.left() == column && r.right() == column)
        .filter(r -> r.lines() == model.geometry().get().lines())
        .isPresent();
  }

  private void onlyWrong(int column) {
    var ref = ColumnRef.to(layout().column(column));
    var desk = model.desk();
    var wrong = new RowFilter.Worst(ref, CellMark.Level.WARNING);
    var now = desk.arrangement().get();
    desk.arrangement()
        .set(now.filters().contains(wrong) ? now.without(wrong::equals) : now.with(wrong));
  }

  private void move(ColumnId column, int before) {
    var sheet = model.sheet();
    if (sheet.isPresent()) {
      var next = before < layout().size() ? layout().column(before).id() : null;
      model.view().set(model.view().get().moving(sheet.get().table(), column, next));
    }
  }

  private int target(double x) {
    var nearest = layout().nearest(x, scrolled());
    var middle = layout().left(nearest, scrolled()) + layout().width(nearest) / 2;
    return x < middle ? nearest : nearest + 1;
  }

  private List<ColumnId> hidden(MouseEvent event) {
    return model.sheet().stream()
        .flatMap(s -> HiddenMark.at(model, s.table(), event.getX(), event.getY()).stream())
        .toList();
  }

  private int column(MouseEvent event) {
    return layout().at(event.getX(), scrolled());
  }

  private int edge(MouseEvent event) {
    return layout().edgeAt(event.getX(), scrolled(), REACH);
  }

  private ColumnLayout layout() {
    return model.geometry().get().columns();
  }

  private double scrolled() {
    return model.scroll().get().left();
  }
}
