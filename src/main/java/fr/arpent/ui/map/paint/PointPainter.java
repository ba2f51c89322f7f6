package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.model.Detail;
import fr.arpent.ui.map.model.PointLook;
import fr.arpent.ui.map.model.TilePoints;
import fr.arpent.ui.map.model.TilePoints.Spot;
import fr.arpent.ui.map.raster.Outline;
import fr.arpent.ui.map.raster.Stroke;
import fr.arpent.ui.theme.Palette;
import fr.arpent.ui.theme.Tone;

/** Stamps the points of a tile. */
final class PointPainter {
  private static final int WHOLE = 255;
  private static final int FILTERED_OUT = 64;
  private static final double RING = 2.5;
  private static final double RING_RADIUS = 10;
  private final Palette palette;
  private final Letters letters;
  private final GlyphStamps stamps;
  private final GroupPainter groups;

  PointPainter(Palette palette, Letters letters, GlyphStamps stamps) {
    this.palette = palette;
    this.letters = letters;
    this.stamps = stamps;
    groups = new GroupPainter(palette, letters.semiBold());
  }

  /** Draws {@code points}. */
  void paint(Paper paper, TilePoints points, Detail detail) {
    points.points().forEach(spot -> spot(paper, spot, detail));
    points.groups().forEach(group -> groups.paint(paper, group, detail.marks()));
  }

  private void spot(Paper paper, Spot spot, Detail detail) {
    var look = PointLook.unpacked(spot.look());
    var stamp = stamps.of(look.state(), look.badge(), detail.pointScale());
    var half = stamp.width() / 2;
    if (look.selected()) {
      ring(paper, spot, detail);
    }
    paper
        .pixels()
        .draw(stamp, spot.x() - half, spot.y() - half, look.shown() ? WHOLE : FILTERED_OUT);
    if (spot.stack() > 1 && look.shown()) {
      count(paper, spot, detail);
    }
  }

  private void ring(Paper paper, Spot spot, Detail detail) {
    var circle = Outline.circle(spot.x() + 0.5, spot.y() + 0.5, RING_RADIUS * detail.pointScale());
    paper.fill(
        Stroke.closed(circle.rings().getFirst(), RING * detail.marks()), palette.argb(Tone.FOCUS));
  }

  /** How many stand in this place, below to the right. */
  private void count(Paper paper, Spot spot, Detail detail) {
    var ratio = detail.marks();
    var text = Integer.toString(spot.stack());
    var size = 9 * ratio;
    var width = letters.semiBold().width(text) * size;
    var high = 11 * ratio;
    var wide = Math.max(high, width + 5 * ratio);
    var x = spot.x() + 4 * ratio;
    var y = spot.y() + 2 * ratio;
    paper.fill(disc(x - ratio, y - ratio, wide + 2 * ratio, high + 2 * ratio), argb(Tone.LAND));
    paper.fill(disc(x, y, wide, high), argb(Tone.FG));
    var letter = letters.semiBold().line(text, size, x + (wide - width) / 2, y + 8.7 * ratio);
    paper.fill(letter, argb(Tone.BG));
  }

  private static Outline disc(double x, double y, double wide, double high) {
    return Outline.rounded(x, y, wide, high, high / 2);
  }

  private int argb(Tone tone) {
    return palette.argb(tone);
  }
}
