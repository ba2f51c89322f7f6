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
      double x = -edge.getY();
      double y = edge.getX();
      if (one.top(x, y) - SHARED_WALL <= -two.top(-x, -y)
          || two.top(x, y) - SHARED_WALL <= -one.top(-x, -y)) {
        return true;
      }
    }
    return false;
  }

  /** How far the quad reaches in that direction. */
  private double top(double x, double y) {
    return Math.max(
        Math.max(reach(frontStart, x, y), reach(frontEnd, x, y)),
        Math.max(reach(backEnd, x, y), reach(backStart, x, y)));
  }

  private static double reach(Vector2D corner, double x, double y) {
    return corner.getX() * x + corner.getY() * y;
  }

  Polygon polygon(GeometryFactory factory) {
    return Shapes.polygon(factory, corners());
  }
}
