package fr.arpent.ui.grid;

import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.theme.Tone;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;

/** Draws the border round the selected cells, and round the current one. */
final class RangePainter {
  private final Frame frame;
  private final Ink ink;
  private final GraphicsContext on;
  private final Set<fr.arpent.table.ColumnId> columns;

  RangePainter(Frame frame, Ink ink, GraphicsContext on) {
    this.frame = frame;
    this.ink = ink;
    this.on = on;
    columns = frame.selectedColumns();
  }

  /** Draws what belongs to the cell on {@code line} in {@code column}, if it is selected. */
  void draw(int line, int column, Box place) {
    if (!selected(line, column)) {
      return;
    }
    if (frame.active(slot(line), id(column))) {
      place.frame(ink, on, Tone.FOCUS, frame.focused() ? 2 : 1);
    }
    var thick = frame.focused() ? 2.0 : 1.0;
    if (!selected(line - 1, column)) {
      ink.fill(on, Tone.FOCUS, place.left(), place.top(), place.width() + 1, thick);
    }
    if (!selected(line + 1, column)) {
      ink.fill(on, Tone.FOCUS, place.left(), place.bottom() - thick, place.width() + 1, thick);
    }
    if (!selected(line, column - 1)) {
      ink.fill(on, Tone.FOCUS, place.left(), place.top(), thick, place.height() + 1);
    }
    if (!selected(line, column + 1)) {
      ink.fill(on, Tone.FOCUS, place.right() - thick, place.top(), thick, place.height() + 1);
    }
  }

  private boolean selected(int line, int column) {
    return line >= 0
        && line < frame.geometry().lines()
        && column >= 0
        && column < frame.geometry().columns().size()
        && columns.contains(id(column))
        && selection().rows().contains(slot(line));
  }

  private Selection selection() {
    return frame.selection();
  }

  private int slot(int line) {
    return frame.sheet().rows().slot(line);
  }

  private fr.arpent.table.ColumnId id(int column) {
    return frame.geometry().columns().column(column).id();
  }
}
