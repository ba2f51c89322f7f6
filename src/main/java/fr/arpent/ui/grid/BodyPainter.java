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
  private final int lastLine;
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
    lastLine = geometry.last(frame.scroll());
    cells = new CellPainter(frame, ink, on);
    range = new RangePainter(frame, ink, on);
    heads = new RowHeadPainter(frame, ink, on);
    selected = frame.selectedColumns();
  }

  void draw() {
    var columns = geometry.columns();
    var from = columns.scrolledFrom();
    ink.fill(on, Tone.BG, 0, 0, geometry.width(), geometry.height());
    columns(columns.firstScrolled(frame.scroll().left()), columns.size());
    if (columns.frozen() > 0) {
      ink.fill(on, Tone.BG, 0, 0, from, geometry.height());
      columns(0, columns.frozen());
      ink.fill(on, Tone.BORDER, from - 1, top(), 1, bottom() - top());
    }
    heads();
  }

  private void columns(int first, int end) {
    var last = first;
    for (; last < end && left(last) < geometry.width(); last++) {
      column(last);
    }
    if (last > first) {
      lines(first, last);
    }
    for (var column = first; column < last; column++) {
      for (var line = frame.scroll().line(); line <= lastLine; line++) {
        range.draw(line, column, place(line, column));
      }
    }
  }

  private void column(int index) {
    var column = geometry.columns().column(index);
    var right = right(index);
    var isSelected = selected.contains(column.id());
    for (var line = frame.scroll().line(); line <= lastLine; line++) {
      var slot = frame.sheet().rows().slot(line);
      var inRange = isSelected && frame.selection().rows().contains(slot);
      cells.draw(slot, column, right, inRange, place(line, index));
    }
  }

  /** Lines between cells, each drawn once all along: strokes are what a picture costs. */
  private void lines(int first, int end) {
    var left = left(first);
    var right = left(end - 1) + geometry.columns().width(end - 1);
    for (var line = frame.scroll().line(); line <= lastLine; line++) {
      var y = geometry.y(frame.scroll(), line + 1) - 1;
      ink.fill(on, Tone.LINE, left, y, right - left, 1);
    }
    for (var column = first; column < end; column++) {
      var x = left(column) + geometry.columns().width(column) - 1;
      ink.fill(on, Tone.LINE, x, top(), 1, bottom() - top());
    }
  }

  private void heads() {
    var width = geometry.columns().start();
    for (var line = frame.scroll().line(); line <= lastLine; line++) {
      var y = geometry.y(frame.scroll(), line);
      heads.draw(
          frame.sheet().rows().slot(line), new Box(0, y, width - 1, geometry.sizes().row() - 1));
      ink.fill(on, Tone.LINE, 0, y + geometry.sizes().row() - 1, width, 1);
    }
    ink.fill(on, Tone.LINE, geometry.sizes().state() - 1, top(), 1, bottom() - top());
    ink.fill(on, Tone.LINE, width - 1, top(), 1, bottom() - top());
  }

  private double top() {
    return geometry.sizes().header();
  }

  private double bottom() {
    return geometry.y(frame.scroll(), lastLine + 1);
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
