package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.model.ScaleBar;
import fr.arpent.ui.map.raster.Outline;
import fr.arpent.ui.map.raster.Pixels;
import fr.arpent.ui.map.raster.Stroke;
import fr.arpent.ui.theme.Palette;
import fr.arpent.ui.theme.Tone;

/** Draws the scale on a picture of a map. */
public final class ScalePainter {
  private static final double RIGHT = 16;
  private static final double BOTTOM = 16;
  private final Palette palette;
  private final Letters letters;

  /** In the colours of {@code palette}. */
  public ScalePainter(Palette palette, Letters letters) {
    this.palette = palette;
    this.letters = letters;
  }

  /** Draws the scale at the lower right of {@code picture}. */
  public void scale(Pixels picture, double ratio, ScaleBar bar, String length) {
    var paper = Paper.on(picture);
    var right = picture.width() - RIGHT * ratio;
    var left = right - bar.pixels() * ratio;
    var foot = picture.height() - BOTTOM * ratio;
    var top = foot - 5 * ratio;
    var line =
        Stroke.open(new double[] {left, top, left, foot, right, foot, right, top}, 1.5 * ratio);
    paper.fill(line, palette.argb(Tone.LABEL));
    var size = 11 * ratio;
    var x = (left + right - letters.regular().width(length) * size) / 2;
    var text = letters.regular().line(length, size, x, foot - 5 * ratio);
    var halo =
        Outline.of(text.rings().stream().map(ring -> Stroke.closed(ring, 3 * ratio)).toList());
    paper.fill(halo, palette.argb(Tone.HALO));
    paper.fill(text, palette.argb(Tone.LABEL));
  }
}
