package fr.arpent.ui.grid;

import fr.arpent.table.ColumnId;
import fr.arpent.ui.theme.Tone;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;

/** Draws the lines in view: first the columns that scroll, then over them what is frozen. */
final class BodyPainter {
  private final Frame frame;
  private final Ink ink;
  private final GraphicsContext on;
  private final GridGeometry geometry;
  private final CellPainter cells;
  private final RangePainter range;
  private final RowHeadPainter heads;
  private final Set<ColumnId> selected;
  private final Map<Integer, Boolean> numeric = new HashMap<>();

  BodyPainter(Frame frame, Ink ink, GraphicsContext on) {
    this.frame = frame;
    this.ink = ink;
    this.on = on;
    geometry = frame.geometry();
    cells = new CellPainter(frame, ink, on);
    range = new RangePainter(frame, ink, on);
    heads = new RowHeadPainter(frame, ink, on);
    selected = frame.selectedColumns();
  }

  void draw() {
    var columns = geometry.columns();
    ink.fill(on, Tone.BG, 0, 0, geometry.width(), geometry.height());
    var from = columns.scrolledFrom();
    clipped(from, () -> columns(columns.firstScrolled(frame.scroll().left()), columns.size()));
    clipped(0, () -> columns(0, columns.frozen()));
    heads();
    if (columns.frozen() > 0) {
      var bottom = geometry.y(frame.scroll(), geometry.last(frame.scroll()) + 1);
      var top = geometry.sizes().header();
      ink.fill(on, Tone.BORDER, from - 1, top, 1, bottom - top);
    }
  }

  private void clipped(double from, Runnable drawing) {
    on.save();
    on.beginPath();
    var top = geometry.sizes().header();
    on.rect(from, top, geometry.width() - from, geometry.height() - top);
    on.clip();
    drawing.run();
    on.restore();
  }

  private void columns(int first, int end) {
    for (var column = first; column < end && left(column) < geometry.width(); column++) {
      column(column);
    }
    for (var column = first; column < end && left(column) < geometry.width(); column++) {
      for (var line = frame.scroll().line(); line <= geometry.last(frame.scroll()); line++) {
        range.draw(line, column, place(line, column));
      }
    }
  }

  private void column(int index) {
    var column = geometry.columns().column(index);
    var right = right(index);
    var isSelected = selected.contains(column.id());
    for (var line = frame.scroll().line(); line <= geometry.last(frame.scroll()); line++) {
      var slot = frame.sheet().rows().slot(line);
      var place = place(line, index);
      var inRange = isSelected && frame.selection().rows().contains(slot);
      cells.draw(slot, column, right, inRange, place);
      lines(place);
    }
  }

  private void heads() {
    var width = geometry.columns().start();
    for (var line = frame.scroll().line(); line <= geometry.last(frame.scroll()); line++) {
      var y = geometry.y(frame.scroll(), line);
      var place = new Box(0, y, width - 1, geometry.sizes().row() - 1);
      heads.draw(frame.sheet().rows().slot(line), place);
      ink.fill(on, Tone.LINE, 0, y + geometry.sizes().row() - 1, width, 1);
    }
    var bottom = geometry.y(frame.scroll(), geometry.last(frame.scroll()) + 1);
    var top = geometry.sizes().header();
    ink.fill(on, Tone.LINE, geometry.sizes().state() - 1, top, 1, bottom - top);
    ink.fill(on, Tone.LINE, width - 1, top, 1, bottom - top);
  }

  private void lines(Box place) {
    ink.fill(on, Tone.LINE, place.left(), place.bottom(), place.width() + 1, 1);
    ink.fill(on, Tone.LINE, place.right(), place.top(), 1, place.height());
  }

  private Box place(int line, int column) {
    return new Box(
        left(column),
        geometry.y(frame.scroll(), line),
        geometry.columns().width(column) - 1,
        geometry.sizes().row() - 1);
  }

  private double left(int column) {
    return geometry.columns().left(column, frame.scroll().left());
  }

  private boolean right(int column) {
    return numeric.computeIfAbsent(
        column, index -> frame.sheet().marks().header(geometry.columns().column(index)).numeric());
  }
}
