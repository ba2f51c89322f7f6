package fr.arpent.ui.grid;

import fr.arpent.step.ColumnRef;
import fr.arpent.table.Column;
import fr.arpent.ui.desk.RowFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** Does what a {@link GridCommand} says, with the cells that are selected now. */
final class GridActions {
  private final GridModel model;
  private final Cursor cursor;
  private final CursorKeys keys;
  private final CellEditor editor;
  private final GridEdits edits;
  private final CopyPaste clipboard;
  private final GridMenus menus;
  private final GridHost host;
  private final Supplier<LocalDate> today;
  private final Escapes escapes;

  GridActions(
      GridModel model,
      Cursor cursor,
      CursorKeys keys,
      CellEditor editor,
      GridEdits edits,
      CopyPaste clipboard,
      GridMenus menus,
      GridHost host,
      Supplier<LocalDate> today) {
    this.model = model;
    this.cursor = cursor;
    this.keys = keys;
    this.editor = editor;
    this.edits = edits;
    this.clipboard = clipboard;
    this.menus = menus;
    this.host = host;
    this.today = today;
    escapes = new Escapes(model, cursor);
  }

  /** Does {@code command}; false when there was nothing to do and the key is free for others. */
  boolean run(GridCommand command) {
    if (command == GridCommand.ESCAPE) {
      return escapes.pressed();
    }
    escapes.reset();
    if (cursor.ready()) {
      cursor.start();
      doIt(command);
    }
    return true;
  }

  private void doIt(GridCommand command) {
    switch (command) {
      case SELECT_ALL -> select(0, lines() - 1, 0, columns() - 1);
      case SELECT_COLUMN -> range(r -> select(0, lines() - 1, r.left(), r.right()));
      case SELECT_ROW -> range(r -> select(r.top(), r.bottom(), 0, columns() - 1));
      case NEXT -> keys.tab(false);
      case PREVIOUS -> keys.tab(true);
      case ENTER -> keys.enter(false);
      case ENTER_BACK -> keys.enter(true);
      case EDIT -> editor.edit();
      case CLEAR -> edits.fill(cursor.selection(), "");
      case CLEAR_AND_EDIT -> editor.editEmpty();
      case COPY -> clipboard.copy();
      case CUT -> clipboard.cut();
      case PASTE -> clipboard.paste();
      case FILL_DOWN -> clipboard.fillDown();
      case FILL_RIGHT -> clipboard.fillRight();
      case TODAY -> edits.fill(cursor.selection(), today.get().toString());
      case CHOICES -> choices();
      case FLIP -> flip();
      case FILTER -> filter();
      case FINDINGS -> column(c -> host.open(GridHost.ColumnPane.FINDINGS, c.id()));
      case INSERT_ROWS -> edits.insertRows(cursor.selection().rows());
      case DELETE_ROWS -> edits.deleteRows(cursor.selection().rows());
      case MENU -> menus.cells(cursor.range().map(r -> model.box(r.active())));
      case ESCAPE -> {}
    }
  }

  private void choices() {
    column(
        column -> {
          var header = model.sheet().orElseThrow().marks().header(column);
          if (edits.canType(column)
              && (header.choices() != null || "calendar".equals(header.icon()))) {
            editor.edit();
            editor.open();
          } else {
            menus.column(model.geometry().get().columns().indexOf(column.id()));
          }
        });
  }

  private void flip() {
    column(
        column -> {
          var header = model.sheet().orElseThrow().marks().header(column);
          if ("toggle-left".equals(header.icon())) {
            var text = column.text(cursor.selection().slot());
            var choices = Objects.requireNonNullElse(header.choices(), List.<String>of());
            edits.fill(cursor.selection(), YesNo.flipped(text, choices));
          }
        });
  }

  private void filter() {
    column(
        column -> {
          var desk = model.desk();
          var now = desk.arrangement().get();
          var value = column.text(cursor.selection().slot());
          desk.arrangement()
              .set(
                  now.filters(column.id())
                      ? now.without(f -> ColumnRef.to(column).equals(f.column()))
                      : now.with(new RowFilter.Values(ColumnRef.to(column), Set.of(value))));
        });
  }

  private void select(int top, int bottom, int left, int right) {
    range(
        range ->
            cursor.select(
                new GridRange(range.active(), new Spot(top, left), new Spot(bottom, right))));
  }

  private void range(java.util.function.Consumer<GridRange> deed) {
    cursor.range().ifPresent(deed);
  }

  private void column(java.util.function.Consumer<Column> deed) {
    cursor.column().ifPresent(deed);
  }

  private int lines() {
    return model.geometry().get().lines();
  }

  private int columns() {
    return model.geometry().get().columns().size();
  }
}
