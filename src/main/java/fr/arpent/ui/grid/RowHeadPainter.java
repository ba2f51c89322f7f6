package fr.arpent.ui.grid;

import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.theme.Glyph;
import fr.arpent.ui.theme.Icons;
import fr.arpent.ui.theme.Tone;
import java.util.function.IntPredicate;
import javafx.scene.canvas.GraphicsContext;

/** Draws what stands frozen before the cells of a line: the row's state and its source number. */
final class RowHeadPainter {
  private static final String FUNNEL = Icons.sign("filter");

  private final Frame frame;
  private final Ink ink;
  private final GraphicsContext on;
  private final IntPredicate fits;

  RowHeadPainter(Frame frame, Ink ink, GraphicsContext on) {
    this.frame = frame;
    this.ink = ink;
    this.on = on;
    fits = frame.fitting();
  }

  /** Draws the head of the row {@code slot} in {@code place}. */
  void draw(int slot, Box place) {
    var current = frame.current(slot);
    var selected = frame.selection().size() > 1 && frame.selection().rows().contains(slot);
    place.fill(ink, on, current ? Tone.CHANGE_BG : selected ? Tone.SELECT : Tone.SUBTLE);
    state(slot, place);
    var number = number(slot);
    var font = current ? ink.strong : ink.text;
    var x = place.right() - ink.sizes.padding() - font.width(number);
    var y = Math.floor(place.middle()) + ink.sizes.baseline();
    ink.write(on, font, current ? Tone.CHANGE_FG : Tone.MUTED, number, x, y);
  }

  private void state(int slot, Box place) {
    var middle = place.left() + ink.sizes.state() / 2;
    if (fits.test(slot)) {
      ink.glyph(on, glyph(slot), middle, place.middle());
    } else {
      var scale = ink.sizes.scale();
      ink.glyph(on, glyph(slot), middle - 6 * scale, place.middle());
      ink.write(on, ink.icons, Tone.MUTED, FUNNEL, middle + 2 * scale, place.middle() + 6 * scale);
    }
  }

  private Glyph glyph(int slot) {
    var marks = frame.sheet().marks();
    var state = marks.row(slot);
    var ownShape = state != PointState.TO_FIX && state != PointState.TO_DO;
    var glyph = Glyph.of(state);
    return ownShape && marks.rowHasError(slot) ? glyph.withBadge() : glyph;
  }

  private String number(int slot) {
    var row = frame.sheet().table().sourceRow(slot);
    return row == 0 ? "+" : Integer.toString(row);
  }
}
