package fr.arpent.sample.plan;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.math.Vector2D;

/** What was there before the quarters grew, read from the drawing {@code trame.txt}. */
final class Skeleton {
  private final List<Stroke> strokes;
  private final GeometryFactory factory;

  private Skeleton(List<Stroke> strokes, GeometryFactory factory) {
    this.strokes = strokes;
    this.factory = factory;
  }

  /** A line of the drawing; {@code points} in Lambert-93 metres. */
  record Stroke(String kind, String name, String detail, List<Vector2D> points) {}

  static Skeleton read(GeometryFactory factory) {
    List<Stroke> strokes = new ArrayList<>();
    for (String line : Drawing.lines("trame.txt")) {
      strokes.add(stroke(line));
    }
    return new Skeleton(strokes, factory);
  }

  private static Stroke stroke(String line) {
    String[] cells = line.split("\\|", -1);
    List<Vector2D> points = new ArrayList<>();
    for (String pair : cells[3].strip().split(" ", -1)) {
      points.add(Drawing.place(pair));
    }
    return new Stroke(cells[0].strip(), cells[1].strip(), cells[2].strip(), points);
  }

  List<Stroke> all(String kind) {
    return strokes.stream().filter(s -> s.kind.equals(kind)).toList();
  }

  /** The one area of that kind with smooth edges. */
  Geometry area(String kind) {
    return closed(all(kind).getFirst().points, true);
  }

  /** A band as wide as the drawing says along each line of that kind. */
  Geometry bands(String kind, double more) {
    List<Geometry> bands = new ArrayList<>();
    all(kind).forEach(s -> bands.add(band(s, more)));
    return factory.buildGeometry(bands).union();
  }

  /** A band as wide as the drawing says, and so many metres more to both sides. */
  Geometry band(Stroke stroke, double more) {
    Geometry line = Centreline.smooth(stroke.points).geometry(factory);
    return line.buffer(Double.parseDouble(stroke.detail) / 2 + more, 4);
  }

  Geometry closed(List<Vector2D> points, boolean smooth) {
    List<Vector2D> ring = new ArrayList<>(points);
    ring.add(points.getFirst());
    List<Vector2D> shape = smooth ? Centreline.smooth(ring).points() : ring;
    return factory.createPolygon(
        shape.stream().map(Vector2D::toCoordinate).toArray(Coordinate[]::new));
  }
}
