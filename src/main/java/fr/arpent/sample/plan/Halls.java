package fr.arpent.sample.plan;

import java.util.List;
import org.locationtech.jts.algorithm.MinimumDiameter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Draws large public buildings, as big as their block allows. */
final class Halls {
  private Halls() {}

  /** The footprint of a building of that kind on the ground, or none where nothing fits. */
  static List<Polygon> on(String kind, Geometry ground) {
    Coordinate centre = ground.getInteriorPoint().getCoordinate();
    double angle = angle(ground);
    for (double size = 1.2; size > 0.25; size -= 0.1) {
      Geometry hall = outline(kind, ground);
      hall.apply(AffineTransformation.scaleInstance(size, size));
      hall.apply(AffineTransformation.rotationInstance(angle));
      hall.apply(AffineTransformation.translationInstance(centre.x, centre.y));
      if (ground.contains(hall)) {
        return List.of((Polygon) hall);
      }
    }
    return List.of();
  }

  private static double angle(Geometry ground) {
    Coordinate[] box = MinimumDiameter.getMinimumRectangle(ground).getCoordinates();
    boolean first = box[0].distance(box[1]) > box[1].distance(box[2]);
    Coordinate from = first ? box[0] : box[1];
    Coordinate to = first ? box[1] : box[2];
    return StrictMath.atan2(to.y - from.y, to.x - from.x);
  }

  private static Geometry outline(String kind, Geometry ground) {
    double[] xy =
        switch (kind) {
          case "school", "elder" ->
              new double[] {-32, -20, 32, -20, 32, 20, 20, 20, 20, -8, -32, -8};
          case "college", "lycee" ->
              new double[] {-45, -28, 45, -28, 45, 26, 32, 26, 32, -14, -32, -14, -32, 20, -45, 20};
          case "hospital" ->
              new double[] {
                -60, -12, -12, -12, -12, -34, 12, -34, 12, -12, 60, -12, 60, 12, 14, 12, 14, 36,
                -14, 36, -14, 12, -60, 12
              };
          case "station" ->
              new double[] {-42, -7, 42, -7, 42, 7, 12, 7, 12, 10, -12, 10, -12, 7, -42, 7};
          case "church" ->
              new double[] {
                -20, -6, 6, -6, 6, -12, 14, -12, 14, -6, 20, -3, 20, 3, 14, 6, 14, 12, 6, 12, 6, 6,
                -20, 6
              };
          case "townhall", "theatre" ->
              new double[] {-22, -10, -8, -10, -8, -14, 8, -14, 8, -10, 22, -10, 22, 10, -22, 10};
          default -> new double[] {-24, -15, 24, -15, 24, 9, 10, 9, 10, 15, -24, 15};
        };
    Coordinate[] ring = new Coordinate[xy.length / 2 + 1];
    for (int i = 0; i < ring.length - 1; i++) {
      ring[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
    }
    ring[ring.length - 1] = ring[0].copy();
    return ground.getFactory().createPolygon(ring);
  }
}
