package fr.arpent.sample.plan;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.math.Vector2D;

/** Polygons from corners. */
final class Shapes {
  private Shapes() {}

  static Polygon polygon(GeometryFactory factory, List<Vector2D> corners) {
    List<Vector2D> ring = new ArrayList<>(corners);
    ring.add(corners.getFirst());
    return factory.createPolygon(
        ring.stream().map(Vector2D::toCoordinate).toArray(Coordinate[]::new));
  }
}
