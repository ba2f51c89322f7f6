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
  private static final double CELL = 28;
  private static final double REACH = 75;
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
    int count = Math.max(2, (int) (guide.length() / 25));
    double[][] samples = new double[count][];
    for (int i = 0; i < count; i++) {
      double metres = guide.length() * (i + 0.5) / count;
      double angle = 4 * angle(guide.heading(metres));
      Vector2D point = guide.at(metres);
      samples[i] =
          new double[] {point.getX(), point.getY(), StrictMath.cos(angle), StrictMath.sin(angle)};
    }
    for (int cell = 0; cell < cosines.length; cell++) {
      add(cell, samples);
    }
  }

  /** Adds the direction of the nearest sample, weaker the further it is. */
  private void add(int cell, double[][] samples) {
    int row = cell / columns;
    double x = bounds.getMinX() + (cell % columns) * CELL;
    double y = bounds.getMinY() + row * CELL;
    double[] nearest = samples[0];
    double least = Double.MAX_VALUE;
    for (double[] sample : samples) {
      double square = (sample[0] - x) * (sample[0] - x) + (sample[1] - y) * (sample[1] - y);
      if (square < least) {
        least = square;
        nearest = sample;
      }
    }
    double near = 1 + least / (REACH * REACH);
    cosines[cell] += nearest[2] / (near * near);
    sines[cell] += nearest[3] / (near * near);
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
