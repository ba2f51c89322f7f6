package fr.arpent.sample.plan;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.math.Vector2D;

/** The middle of a street, measured in metres from its first point. */
public final class Centreline {
  private static final double STEP = 7;
  private final List<Vector2D> points;
  private final double[] along;

  /** A line through the points as they are; at least two, all different from their neighbour. */
  public Centreline(List<Vector2D> points) {
    this.points = List.copyOf(points);
    this.along = new double[points.size()];
    for (int i = 1; i < along.length; i++) {
      along[i] = along[i - 1] + points.get(i).distance(points.get(i - 1));
    }
  }

  /** A smooth curve through a few points (centripetal enough for roads: uniform Catmull-Rom). */
  public static Centreline smooth(List<Vector2D> controls) {
    List<Vector2D> curve = new ArrayList<>();
    for (int i = 0; i + 1 < controls.size(); i++) {
      Vector2D from = controls.get(i);
      Vector2D to = controls.get(i + 1);
      Vector2D before = controls.get(Math.max(i - 1, 0));
      Vector2D after = controls.get(Math.min(i + 2, controls.size() - 1));
      int pieces = Math.max(1, (int) (from.distance(to) / STEP));
      for (int k = 0; k < pieces; k++) {
        curve.add(spline(before, from, to, after, (double) k / pieces));
      }
    }
    curve.add(controls.getLast());
    return new Centreline(curve);
  }

  private static Vector2D spline(Vector2D a, Vector2D b, Vector2D c, Vector2D d, double t) {
    double wa = ((2 - t) * t - 1) * t;
    double wb = (3 * t - 5) * t * t + 2;
    double wc = ((4 - 3 * t) * t + 1) * t;
    double wd = (t - 1) * t * t;
    return a.multiply(wa / 2)
        .add(b.multiply(wb / 2))
        .add(c.multiply(wc / 2))
        .add(d.multiply(wd / 2));
  }

  public List<Vector2D> points() {
    return points;
  }

  public double length() {
    return along[along.length - 1];
  }

  /** Metres from the start to the point of that index. */
  public double along(int index) {
    return along[index];
  }

  /** The point so many metres from the start, ends included. */
  public Vector2D at(double metres) {
    int i = piece(metres);
    double share = (metres - along[i]) / (along[i + 1] - along[i]);
    double held = Math.clamp(share, 0, 1);
    Vector2D from = points.get(i);
    return from.add(points.get(i + 1).subtract(from).multiply(held));
  }

  /** Metres from the start to the point of the line that is nearest to the place. */
  public double nearest(Vector2D place) {
    double best = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i + 1 < along.length; i++) {
      Vector2D run = points.get(i + 1).subtract(points.get(i));
      double share = Math.clamp(place.subtract(points.get(i)).dot(run) / run.dot(run), 0, 1);
      double metres = along[i] + share * (along[i + 1] - along[i]);
      double distance = at(metres).distance(place);
      if (distance < least) {
        least = distance;
        best = metres;
      }
    }
    return best;
  }

  /** The unit vector in which the line runs there. */
  public Vector2D heading(double metres) {
    int i = piece(metres);
    return points.get(i + 1).subtract(points.get(i)).normalize();
  }

  /** The point beside the line: {@code offset} metres to the left, or to the right if negative. */
  public Vector2D beside(double metres, double offset) {
    return at(metres).add(left(smoothHeading(metres)).multiply(offset));
  }

  private Vector2D smoothHeading(double metres) {
    return at(metres + STEP / 2).subtract(at(metres - STEP / 2)).normalize();
  }

  /** The vector turned a quarter to the left. */
  public static Vector2D left(Vector2D vector) {
    return Vector2D.create(-vector.getY(), vector.getX());
  }

  /** The same line from its other end. */
  public Centreline reversed() {
    return new Centreline(points.reversed());
  }

  public LineString geometry(GeometryFactory factory) {
    return factory.createLineString(
        points.stream().map(Vector2D::toCoordinate).toArray(Coordinate[]::new));
  }

  private int piece(double metres) {
    int low = 0;
    int high = along.length - 2;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (along[middle] <= metres) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
