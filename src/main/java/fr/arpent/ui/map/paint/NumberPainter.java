package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.model.CandidateLayout;
import fr.arpent.ui.map.raster.Outline;
import fr.arpent.ui.map.raster.Pixels;
import fr.arpent.ui.map.raster.Typeface;
import fr.arpent.ui.theme.Palette;
import fr.arpent.ui.theme.Tone;

/** Draws the numbered squares of candidates. */
final class NumberPainter {
  private static final double RADIUS = 6;
  private static final double BORDER = 1.5;
  private static final double SIZE = 13;
  private final Palette palette;
  private final Typeface letters;

  NumberPainter(Palette palette, Typeface letters) {
    this.palette = palette;
    this.letters = letters;
  }

  /** The square of {@code number}; filled when one key takes it. */
  Pixels paint(int number, boolean filled, double ratio) {
    var side = (int) Math.ceil((CandidateLayout.SIDE + 2) * ratio);
    var paper = Paper.on(new Pixels(side, side));
    paper.fill(square(CandidateLayout.SIDE + BORDER, side, ratio), palette.argb(Tone.ACCENT));
    if (!filled) {
      paper.fill(square(CandidateLayout.SIDE - BORDER, side, ratio), palette.argb(Tone.BG));
    }
    var text = Integer.toString(number);
    var size = SIZE * ratio;
    var shape =
        letters.line(
            text,
            size,
            (side - letters.width(text) * size) / 2,
            Math.rint((side + size * 0.7) / 2));
    paper.fill(shape, palette.argb(filled ? Tone.ON_ACCENT : Tone.CHANGE_FG));
    return paper.pixels();
  }

  private static Outline square(double wanted, int side, double ratio) {
    var at = (side - wanted * ratio) / 2;
    return Outline.rounded(at, at, wanted * ratio, wanted * ratio, RADIUS * ratio);
  }
}
