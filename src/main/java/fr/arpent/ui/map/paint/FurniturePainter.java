package fr.arpent.ui.map.paint;

import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.map.model.ScaleBar;
import fr.arpent.ui.map.raster.Colours;
import fr.arpent.ui.map.raster.Outline;
import fr.arpent.ui.map.raster.Pixels;
import fr.arpent.ui.map.raster.Stroke;
import fr.arpent.ui.theme.Palette;
import fr.arpent.ui.theme.Tone;
import java.util.List;

/** Draws legend and scale on a picture, where the window has them. */
public final class FurniturePainter {
  private static final double EDGE = 10;
  private static final double HEIGHT = 29;
  private static final double SIZE = 12;
  private static final double GLYPH = 16;
  private static final double GAP = 5;
  private static final double APART = 11;
  private static final double RIGHT = 56;
  private static final double BOTTOM = 16;
  private final Palette palette;
  private final Letters letters;
  private final GlyphStamps glyphs;

  /** In the colours of {@code palette}. */
  public FurniturePainter(Palette palette, Letters letters) {
    this.palette = palette;
    this.letters = letters;
    glyphs = new GlyphStamps(palette);
  }

  /**
   * A chip of the legend.
   *
   * @param words what the state is called
   * @param count how many there are, in figures
   */
  public record Entry(PointState state, String words, String count) {}

  /** Draws the legend at the lower left of {@code picture}. */
  public void legend(Pixels picture, double ratio, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    var paper = Paper.on(picture);
    var width = entries.stream().mapToDouble(this::width).sum() + APART * (entries.size() - 1);
    var top = picture.height() / ratio - EDGE - HEIGHT;
    box(paper, EDGE, top, width + 2 * EDGE, ratio);
    var pen = 2 * EDGE;
    for (var entry : entries) {
      entry(paper, entry, pen, top + HEIGHT / 2, ratio);
      pen += width(entry) + APART;
    }
  }

  private void box(Paper paper, double left, double top, double width, double ratio) {
    for (var grown = 2; grown >= 1; grown--) {
      var shadow =
          rounded(left - grown, top - grown + 1, width + 2 * grown, HEIGHT + 2 * grown, ratio);
      paper.fill(shadow, Colours.faded(0xff000000, 0.05));
    }
    paper.fill(rounded(left, top, width, HEIGHT, ratio), palette.argb(Tone.BORDER));
    paper.fill(rounded(left + 1, top + 1, width - 2, HEIGHT - 2, ratio), palette.argb(Tone.BG));
  }

  private static Outline rounded(
      double left, double top, double width, double height, double ratio) {
    return Outline.rounded(left * ratio, top * ratio, width * ratio, height * ratio, 6 * ratio);
  }

  private double width(Entry entry) {
    return GLYPH
        + GAP
        + letters.regular().width(entry.words() + " ") * SIZE
        + letters.semiBold().width(entry.count()) * SIZE;
  }

  private void entry(Paper paper, Entry entry, double left, double middle, double ratio) {
    var glyph = glyphs.of(entry.state(), false, ratio);
    var glyphX = (int) Math.round((left + GLYPH / 2) * ratio) - glyph.width() / 2;
    var glyphY = (int) Math.round(middle * ratio) - glyph.height() / 2;
    paper.pixels().draw(glyph, glyphX, glyphY, 255);
    var words = left + GLYPH + GAP;
    var base = Math.rint((middle + SIZE * 0.35) * ratio);
    var size = SIZE * ratio;
    paper.fill(
        letters.regular().line(entry.words(), size, words * ratio, base), palette.argb(Tone.FG));
    var count = words + letters.regular().width(entry.words() + " ") * SIZE;
    paper.fill(
        letters.semiBold().line(entry.count(), size, count * ratio, base), palette.argb(Tone.FG));
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
