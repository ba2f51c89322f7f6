package fr.arpent.ui.grid;

import fr.arpent.table.Column;
import fr.arpent.ui.desk.CellMark;
import fr.arpent.ui.theme.Icons;
import fr.arpent.ui.theme.Tone;
import java.util.Objects;
import javafx.scene.canvas.GraphicsContext;

/** Draws one cell: background, text, marks. */
final class CellPainter {
  private static final String ERROR = Icons.sign("x-circle");
  private static final String WARNING = Icons.sign("alert-triangle");

  private final Frame frame;
  private final Ink ink;
  private final GraphicsContext on;
  private final CellWords words;

  CellPainter(Frame frame, Ink ink, GraphicsContext on) {
    this.frame = frame;
    this.ink = ink;
    this.on = on;
    words = new CellWords(ink, on);
  }

  /** Draws the cell of {@code slot} in {@code place}. */
  void draw(int slot, Column column, boolean numeric, boolean selected, Box place) {
    var mark = frame.sheet().marks().cell(slot, column.id());
    background(slot, column, mark, selected, place);
    if (mark.level() != CellMark.Level.RIGHT) {
      sign(mark.level(), place);
    }
    if (!frame.active(slot, column.id()) || frame.editing() == null) {
      text(slot, column, mark, numeric, place);
    }
    if (mark.repairable() || mark.proposed() != null) {
      dashes(mark, place);
    }
    if (mark.edited()) {
      corner(place);
    }
  }

  private void background(int slot, Column column, CellMark mark, boolean selected, Box place) {
    var several = frame.selection().size() > 1;
    if (selected && several && !frame.active(slot, column.id())) {
      place.fill(ink, on, Tone.SELECT);
    } else if (mark.level() == CellMark.Level.ERROR) {
      place.fill(ink, on, Tone.ERROR_BG);
    } else if (mark.level() == CellMark.Level.WARNING) {
      place.fill(ink, on, Tone.WARN_BG);
    } else if (frame.current(slot)) {
      place.fill(ink, on, Tone.CHANGE_BG);
    }
  }

  private void sign(CellMark.Level level, Box place) {
    var error = level == CellMark.Level.ERROR;
    var scale = ink.sizes.scale();
    ink.write(
        on,
        ink.mark,
        error ? Tone.ERROR : Tone.WARN,
        error ? ERROR : WARNING,
        Math.rint(place.right() - 19 * scale),
        Math.rint(place.middle() + 6.5 * scale));
  }

  private void text(int slot, Column column, CellMark mark, boolean numeric, Box place) {
    var padding = ink.sizes.padding();
    var marked = mark.level() != CellMark.Level.RIGHT;
    var left = place.left() + padding;
    var right = place.right() - (marked ? ink.sizes.mark() : padding);
    var room = new Box(left, place.top(), right - left, place.height());
    if (mark.missing()) {
      words.plain(ink.italic, Tone.ERROR, frame.texts().say("ui.grid.missing"), false, room);
    } else if (mark.proposed() != null) {
      var proposed = Objects.requireNonNull(mark.proposed());
      words.plain(ink.italic, Tone.CHANGE_FG, proposed, numeric, room);
    } else {
      cell(slot, column, mark, numeric, room);
    }
  }

  private void cell(int slot, Column column, CellMark mark, boolean numeric, Box room) {
    var text = column.text(slot);
    if (text.isEmpty()) {
      return;
    }
    if (mark.spaces()) {
      words.withSpaces(text, room);
    } else {
      words.plain(ink.text, Tone.FG, text, numeric, room);
    }
    var highlight = frame.highlight();
    if (highlight != null) {
      words.matches(highlight, column.id(), slot, text, numeric, room);
    }
  }

  /** Small rectangles: a broken stroke goes through the slow way of drawing. */
  private void dashes(CellMark mark, Box place) {
    var scale = ink.sizes.scale();
    var marked = mark.level() != CellMark.Level.RIGHT;
    var right = place.right() - (marked ? 24 : 6) * scale;
    var y = place.bottom() - 4.5 * scale;
    for (var x = place.left() + 6 * scale; x < right; x += 6 * scale) {
      ink.fill(on, Tone.FOCUS, x, y, Math.min(4 * scale, right - x), 1.5 * scale);
    }
  }

  private void corner(Box place) {
    var side = 8 * ink.sizes.scale();
    on.setFill(ink.color(Tone.FOCUS));
    on.fillPolygon(
        new double[] {place.left(), place.left() + side, place.left()},
        new double[] {place.top(), place.top(), place.top() + side},
        3);
  }
}
