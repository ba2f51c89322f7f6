package fr.arpent.ui.theme;

/** A shape of a {@link GlyphPart}, in px around the middle of the glyph, y downward. */
public sealed interface GlyphShape {

  /** As the text of an SVG path. */
  String svg();

  /** Whether the point is inside; for shapes that are filled. */
  boolean contains(double x, double y);

  /** How far the point is from the line. */
  double distance(double x, double y);

  /** A circle. */
  record Circle(double x, double y, double radius) implements GlyphShape {

    @Override
    public String svg() {
      return "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 %s 0z"
          .formatted(x - radius, y, radius, radius, 2 * radius, radius, radius, -2 * radius);
    }

    @Override
    public boolean contains(double px, double py) {
      return Math.hypot(px - x, py - y) <= radius;
    }

    @Override
    public double distance(double px, double py) {
      return Math.abs(Math.hypot(px - x, py - y) - radius);
    }
  }

  /**
   * Straight lines from point to point.
   *
   * @param closed whether the last point is joined to the first
   * @param points x, y, x, y…; kept, not copied
   */
  @SuppressWarnings("ArrayRecordComponent") // constants of this package, never compared
  record Lines(boolean closed, double... points) implements GlyphShape {

    @Override
    public String svg() {
      var path = new StringBuilder();
      for (var i = 0; i < points.length; i += 2) {
        path.append(i == 0 ? 'M' : 'L').append(points[i]).append(' ').append(points[i + 1]);
      }
      return path.append(closed ? "z" : "").toString();
    }

    @Override
    public boolean contains(double px, double py) {
      var inside = false;
      for (int i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
        var between = points[i + 1] > py != points[j + 1] > py;
        var crossing =
            (points[j] - points[i]) * (py - points[i + 1]) / (points[j + 1] - points[i + 1])
                + points[i];
        inside ^= between && px < crossing;
      }
      return inside;
    }

    @Override
    public double distance(double px, double py) {
      var nearest = Double.MAX_VALUE;
      for (var i = closed ? 0 : 2; i < points.length; i += 2) {
        var before = i == 0 ? points.length - 2 : i - 2;
        nearest = Math.min(nearest, toLine(px, py, before, i));
      }
      return nearest;
    }

    private double toLine(double px, double py, int from, int to) {
      var dx = points[to] - points[from];
      var dy = points[to + 1] - points[from + 1];
      var along = ((px - points[from]) * dx + (py - points[from + 1]) * dy) / (dx * dx + dy * dy);
      var t = Math.clamp(along, 0, 1);
      return Math.hypot(px - points[from] - t * dx, py - points[from + 1] - t * dy);
    }
  }
}
