package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.model.Group;
import fr.arpent.ui.map.raster.Outline;
import fr.arpent.ui.map.raster.Polyline;
import fr.arpent.ui.map.raster.Stroke;
import fr.arpent.ui.map.raster.Typeface;
import fr.arpent.ui.theme.Palette;
import fr.arpent.ui.theme.Tone;
import java.util.Arrays;

/** Draws a group: a rounded square with the count, its border in four parts as the states stand. */
final class GroupPainter {
  private static final double SIDE = 28;
  private static final double RADIUS = 7;
  private static final double BORDER = 3;
  private static final double RING = 2.5;
  private final Palette palette;
  private final Typeface letters;

  GroupPainter(Palette palette, Typeface letters) {
    this.palette = palette;
    this.letters = letters;
  }

  /** Draws {@code group}. */
  void paint(Paper paper, Group group, double ratio) {
    if (group.selected()) {
      var around = square(group, (SIDE + 2 * RING + 2) * ratio, (RADIUS + RING) * ratio);
      paper.fill(around, palette.argb(Tone.POINT_FILL));
      paper.fill(Stroke.closed(around.rings().getFirst(), RING * ratio), palette.argb(Tone.FOCUS));
    }
    paper.fill(square(group, (SIDE + 2) * ratio, RADIUS * ratio), palette.argb(Tone.POINT_FILL));
    paper.fill(square(group, SIDE * ratio, RADIUS * ratio), palette.argb(Tone.BG));
    border(paper, group, ratio);
    count(paper, group, ratio);
  }

  private static Outline square(Group group, double side, double radius) {
    var x = group.x() + 0.5 - side / 2;
    var y = group.y() + 0.5 - side / 2;
    return Outline.rounded(x, y, side, side, radius);
  }

  /** The parts go round from the top left corner, in the order of the legend. */
  private void border(Paper paper, Group group, double ratio) {
    var ring =
        square(group, (SIDE - BORDER) * ratio, (RADIUS - BORDER / 2) * ratio).rings().getFirst();
    var around = Arrays.copyOf(ring, ring.length + 2);
    around[ring.length] = ring[0];
    around[ring.length + 1] = ring[1];
    var path = new Polyline(around);
    var from = 0.0;
    from = part(paper, path, from, group.toDo(), group, Tone.TODO, ratio);
    from = part(paper, path, from, group.seen(), group, Tone.SEEN, ratio);
    from = part(paper, path, from, group.later(), group, Tone.LATER, ratio);
    part(paper, path, from, group.toFix(), group, Tone.BAD, ratio);
  }

  private double part(
      Paper paper, Polyline path, double from, int points, Group group, Tone tone, double ratio) {
    if (points == 0) {
      return from;
    }
    var to = from + path.length() * points / group.count();
    paper.fill(
        Stroke.flat(path.part(from, Math.min(to, path.length())), BORDER * ratio),
        palette.argb(tone));
    return to;
  }

  private void count(Paper paper, Group group, double ratio) {
    var text = shortened(group.count());
    var size = 11 * ratio;
    var x = group.x() + 0.5 - letters.width(text) * size / 2;
    var y = Math.rint(group.y() + 0.5 + size * 0.35);
    paper.fill(letters.line(text, size, x, y), palette.argb(Tone.FG));
  }

  /** At most four signs: 999, 1,2 thousand as 1.2k would be another language, so 1k. */
  private static String shortened(int count) {
    return count < 1000 ? Integer.toString(count) : Math.round(count / 1000.0) + "k";
  }
}
