package fr.arpent.ui.grid;

import fr.arpent.ui.desk.HeaderMark;
import fr.arpent.ui.theme.Tone;
import javafx.scene.canvas.GraphicsContext;

/**
 * Draws how well a column follows the schema: right solid, to look at striped, wrong hatched, empty
 * hollow, each at least 2 px wide when there is any.
 */
final class ConformityBar {
  private final Ink ink;
  private final GraphicsContext on;

  ConformityBar(Ink ink, GraphicsContext on) {
    this.ink = ink;
    this.on = on;
  }

  void draw(HeaderMark header, Box place) {
    place.fill(ink, on, Tone.BG);
    var widths = widths(header, place.width());
    var x = place.left();
    for (var part = 0; part < widths.length; part++) {
      if (widths[part] > 0) {
        part(part, new Box(x, place.top(), widths[part], place.height()));
        x += widths[part] + 1;
      }
    }
  }

  /** Widths in px of right, to look at, wrong and empty, with 1 px between them. */
  static double[] widths(HeaderMark header, double room) {
    var counts = new int[] {header.right(), header.toLookAt(), header.wrong(), header.empty()};
    var widths = new double[counts.length];
    var total = 0.0;
    var parts = 0;
    for (var count : counts) {
      total += count;
      parts += count > 0 ? 1 : 0;
    }
    var left = room - Math.max(0, parts - 1);
    var widest = 0;
    for (var i = 0; i < counts.length; i++) {
      widths[i] = counts[i] == 0 ? 0 : Math.max(2, Math.floor(left * counts[i] / total));
      widest = widths[i] > widths[widest] ? i : widest;
    }
    if (parts > 0) {
      widths[widest] += left - widths[0] - widths[1] - widths[2] - widths[3];
    }
    return widths;
  }

  private void part(int part, Box place) {
    switch (part) {
      case 0 -> place.fill(ink, on, Tone.OK_BAR);
      case 1 -> stripes(place);
      case 2 -> hatching(place);
      default -> {
        place.fill(ink, on, Tone.INSET);
        place.frame(ink, on, Tone.BORDER, 1);
      }
    }
  }

  private void stripes(Box place) {
    for (var x = place.left(); x < place.right(); x += 4) {
      ink.fill(on, Tone.WARN, x, place.top(), Math.min(2, place.right() - x), place.height());
    }
  }

  private void hatching(Box place) {
    place.fill(ink, on, Tone.ERROR_BG);
    on.save();
    on.beginPath();
    on.rect(place.left(), place.top(), place.width(), place.height());
    on.clip();
    on.setStroke(ink.color(Tone.ERROR));
    on.setLineWidth(3);
    for (var x = place.left() - place.height(); x < place.right() + 4; x += 7) {
      on.strokeLine(x - 1, place.bottom() + 1, x + place.height() + 1, place.top() - 1);
    }
    on.restore();
  }
}
