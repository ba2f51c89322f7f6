package fr.arpent.sample.plan;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.math.Vector2D;

/** The four corners of a building: front from start to end, then back from end to start. */
record Quad(Vector2D frontStart, Vector2D frontEnd, Vector2D backEnd, Vector2D backStart) {
  private static final double SHARED_WALL = 0.25;

  List<Vector2D> corners() {
    return List.of(frontStart, frontEnd, backEnd, backStart);
  }

  Envelope envelope() {
    Envelope box = new Envelope();
    corners().forEach(c -> box.expandToInclude(c.getX(), c.getY()));
    return box;
  }

  /** Whether two buildings share more than a wall (separating axes of two convex shapes). */
  boolean overlaps(Quad other) {
    return !separated(this, other) && !separated(other, this);
  }

  private static boolean separated(Quad one, Quad two) {
    List<Vector2D> corners = one.corners();
    for (int i = 0; i < corners.size(); i++) {
      Vector2D edge = corners.get((i + 1) % 4).subtract(corners.get(i)).normalize();
      Vector2D axis = Centreline.left(edge);
      if (top(one, axis) - SHARED_WALL <= -top(two, axis.multiply(-1))
          || top(two, axis) - SHARED_WALL <= -top(one, axis.multiply(-1))) {
        return true;
      }
    }
    return false;
  }

  private static double top(Quad quad, Vector2D axis) {
    return quad.corners().stream().mapToDouble(axis::dot).max().orElseThrow();
  }

  Polygon polygon(GeometryFactory factory) {
    return Shapes.polygon(factory, corners());
  }
}
