package fr.arpent.ui.grid;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** The mouse over the lines: selects, drags ranges, edits, scrolls. */
final class GridMouse {
  private final GridModel model;
  private final Cursor cursor;
  private final CellEditor editor;
  private final GridHost host;
  private Drag drag = Drag.NONE;

  private enum Drag {
    NONE,
    CELLS,
    ROWS
  }

  GridMouse(GridModel model, Cursor cursor, CellEditor editor, GridHost host) {
    this.model = model;
    this.cursor = cursor;
    this.editor = editor;
    this.host = host;
  }

  void pressed(MouseEvent event) {
    editor.keep();
    editor.field().requestFocus();
    var line = line(event.getY());
    if (line < 0 || !cursor.ready()) {
      return;
    }
    var geometry = model.geometry().get();
    if (event.getX() < geometry.columns().start()) {
      rowPressed(event, line);
      return;
    }
    var column = geometry.columns().at(event.getX(), left());
    if (column >= 0) {
      cellPressed(event, new Spot(line, column));
    }
  }

  void dragged(MouseEvent event) {
    if (drag == Drag.NONE) {
      return;
    }
    var geometry = model.geometry().get();
    var line = geometry.lineNear(model.scroll().get(), Math.max(0, event.getY()));
    var column =
        drag == Drag.ROWS
            ? geometry.columns().size() - 1
            : geometry.columns().nearest(event.getX(), left());
    cursor
        .range()
        .ifPresent(
            range -> {
              var next = range.reaching(new Spot(line, column));
              if (drag == Drag.ROWS) {
                cursor.select(next);
                model.reveal(new Spot(Math.min(line, geometry.lines() - 1), 0));
              } else {
                cursor.place(next);
              }
            });
  }

  void released(MouseEvent event) {
    drag = Drag.NONE;
    var geometry = model.geometry().get();
    var line = line(event.getY());
    if (line >= 0
        && event.isStillSincePress()
        && event.getButton() == MouseButton.PRIMARY
        && event.getX() < geometry.sizes().state()) {
      model.sheet().ifPresent(sheet -> host.tick(sheet.rows().slot(line)));
    }
  }

  void scrolled(ScrollEvent event) {
    if (event.isShortcutDown()) {
      return;
    }
    var lines = event.getTextDeltaYUnits() == ScrollEvent.VerticalTextScrollUnits.LINES;
    var down =
        lines && event.getTextDeltaY() != 0
            ? -event.getTextDeltaY() * model.geometry().get().sizes().row()
            : -event.getDeltaY();
    var right = -event.getDeltaX();
    model.scrollBy(
        event.isShiftDown() && right == 0 ? down : right, event.isShiftDown() ? 0 : down);
    event.consume();
  }

  private void rowPressed(MouseEvent event, int line) {
    var geometry = model.geometry().get();
    if (event.getX() < geometry.sizes().state()) {
      return;
    }
    var last = geometry.columns().size() - 1;
    var range = cursor.range();
    drag = event.getButton() == MouseButton.PRIMARY ? Drag.ROWS : Drag.NONE;
    if (event.isShiftDown() && range.isPresent()) {
      var anchor = new Spot(range.get().anchor().line(), 0);
      cursor.select(new GridRange(range.get().active(), anchor, new Spot(line, last)));
    } else if (event.getButton() == MouseButton.PRIMARY
        || !cursor.selection().rows().contains(slot(line))) {
      var first = new Spot(line, geometry.columns().firstScrolled(left()));
      cursor.select(new GridRange(first, new Spot(line, 0), new Spot(line, last)));
    }
  }

  private void cellPressed(MouseEvent event, Spot spot) {
    var range = cursor.range();
    if (event.getButton() == MouseButton.SECONDARY) {
      if (range.isEmpty() || !range.get().holds(spot.line(), spot.column())) {
        cursor.place(GridRange.cell(spot));
      }
      return;
    }
    drag = Drag.CELLS;
    if (event.isShiftDown() && range.isPresent()) {
      cursor.place(range.get().reaching(spot));
    } else {
      cursor.place(GridRange.cell(spot));
    }
    if (event.getClickCount() == 2) {
      drag = Drag.NONE;
      editor.edit();
    }
  }

  private int slot(int line) {
    return model.sheet().orElseThrow().rows().slot(line);
  }

  private int line(double y) {
    return model.geometry().get().lineAt(model.scroll().get(), y);
  }

  private double left() {
    return model.scroll().get().left();
  }
}
