package fr.arpent.sample.plan;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.math.Vector2D;

/**
 * The four directions in which streets like to run at each place: along and across the nearest main
 * roads, waters and squares, with a slow drift so that nothing is quite straight.
 *
 * <p>A direction is kept as the doubled-twice angle (cos 4a, sin 4a), which is the same for all
 * four arms, so that influences can simply be added; sums are kept on a grid and interpolated.
 */
final class CrossField {
  private static final double CELL = 20;
  private static final double REACH = 110;
  private final Envelope bounds;
  private final int columns;
  private final double[] cosines;
  private final double[] sines;

  CrossField(Envelope bounds, List<Centreline> guides) {
    this.bounds = bounds;
    this.columns = (int) (bounds.getWidth() / CELL) + 2;
    int rows = (int) (bounds.getHeight() / CELL) + 2;
    this.cosines = new double[columns * rows];
    this.sines = new double[columns * rows];
    guides.forEach(this::follow);
  }

  private void follow(Centreline guide) {
    int samples = Math.max(2, (int) (guide.length() / 25));
    Vector2D[] points = new Vector2D[samples];
    Vector2D[] headings = new Vector2D[samples];
    for (int i = 0; i < samples; i++) {
      double metres = guide.length() * (i + 0.5) / samples;
      points[i] = guide.at(metres);
      headings[i] = guide.heading(metres);
    }
    for (int cell = 0; cell < cosines.length; cell++) {
      add(cell, points, headings);
    }
  }

  private void add(int cell, Vector2D[] points, Vector2D[] headings) {
    double x = bounds.getMinX() + (cell % columns) * CELL;
    int row = cell / columns;
    double y = bounds.getMinY() + row * CELL;
    int nearest = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < points.length; i++) {
      double dx = points[i].getX() - x;
      double dy = points[i].getY() - y;
      if (dx * dx + dy * dy < least) {
        least = dx * dx + dy * dy;
        nearest = i;
      }
    }
    double weight = StrictMath.exp(-Math.sqrt(least) / REACH) + 1e-6;
    double angle = 4 * angle(headings[nearest]);
    cosines[cell] += weight * StrictMath.cos(angle);
    sines[cell] += weight * StrictMath.sin(angle);
  }

  /** The arm of the cross nearest to the wanted heading, as a unit vector. */
  Vector2D arm(Vector2D place, Vector2D wanted) {
    double x = (place.getX() - bounds.getMinX()) / CELL;
    double y = (place.getY() - bounds.getMinY()) / CELL;
    double angle = StrictMath.atan2(mean(sines, x, y), mean(cosines, x, y)) / 4 + drift(place);
    double turn = angle(wanted) - angle;
    double quarter = Math.PI / 2;
    double chosen = angle + Math.rint(turn / quarter) * quarter;
    return Vector2D.create(StrictMath.cos(chosen), StrictMath.sin(chosen));
  }

  private double mean(double[] values, double x, double y) {
    int column = Math.clamp((int) x, 0, columns - 2);
    int row = Math.clamp((int) y, 0, values.length / columns - 2);
    double fx = x - column;
    double fy = y - row;
    int at = row * columns + column;
    return (values[at] * (1 - fx) + values[at + 1] * fx) * (1 - fy)
        + (values[at + columns] * (1 - fx) + values[at + columns + 1] * fx) * fy;
  }

  private static double drift(Vector2D place) {
    return 0.11 * StrictMath.sin(place.getX() / 118 + StrictMath.sin(place.getY() / 190))
        + 0.09 * StrictMath.sin(place.getY() / 97 + place.getX() / 260);
  }

  private static double angle(Vector2D vector) {
    return StrictMath.atan2(vector.getY(), vector.getX());
  }
}
