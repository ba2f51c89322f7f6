package fr.arpent.ui.map;

import fr.arpent.sample.plan.Lambert93;
import fr.arpent.sample.plan.RoadClass;
import fr.arpent.sample.plan.TownPlan;
import fr.arpent.ui.map.model.Area;
import fr.arpent.ui.map.model.Building;
import fr.arpent.ui.map.model.Ground;
import fr.arpent.ui.map.model.Mercator;
import fr.arpent.ui.map.model.Street;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** The sample town as the ground of a map. */
final class SampleGround {
  private SampleGround() {}

  static Ground of(TownPlan plan) {
    var areas = new ArrayList<Area>();
    plan.sites().stream()
        .filter(s -> s.green())
        .forEach(s -> areas.add(area(Area.Kind.PARK, s.ground())));
    plan.waters().forEach(w -> areas.add(area(Area.Kind.WATER, w.shape())));
    plan.squares().forEach(w -> areas.add(area(Area.Kind.SQUARE, w.shape())));
    var streets = new ArrayList<Street>();
    plan.streets()
        .forEach(
            s ->
                streets.add(
                    new Street(
                        s.name(),
                        rank(s.kind()),
                        s.kind().width(),
                        ring(s.line().geometry(new GeometryFactory()).getCoordinates(), false))));
    var buildings =
        plan.buildings().stream()
            .map(
                b -> {
                  var at = Lambert93.unproject(b.footprint().getCentroid().getCoordinate());
                  return new Building(
                      b.number(), Mercator.x(at.x), Mercator.y(at.y), rings(b.footprint()));
                })
            .toList();
    return new Ground(
        areas, streets, buildings, List.of(ring(plan.outline().getCoordinates(), false)));
  }

  private static Street.Rank rank(RoadClass kind) {
    return switch (kind) {
      case PRIMARY -> Street.Rank.MAJOR;
      case SECONDARY -> Street.Rank.MAIN;
      case RESIDENTIAL, PEDESTRIAN, SQUARE -> Street.Rank.STREET;
      case SERVICE -> Street.Rank.LANE;
      case TRACK -> Street.Rank.PATH;
    };
  }

  private static Area area(Area.Kind kind, Geometry shape) {
    return new Area(kind, rings(shape));
  }

  private static List<double[]> rings(Geometry shape) {
    var rings = new ArrayList<double[]>();
    for (var i = 0; i < shape.getNumGeometries(); i++) {
      if (shape.getGeometryN(i) instanceof Polygon polygon) {
        var normal = (Polygon) polygon.norm();
        rings.add(ring(normal.getExteriorRing().getCoordinates(), true));
        for (var hole = 0; hole < normal.getNumInteriorRing(); hole++) {
          rings.add(ring(normal.getInteriorRingN(hole).getCoordinates(), true));
        }
      }
    }
    return rings;
  }

  static double[] ring(Coordinate[] points, boolean closed) {
    var ring = new double[2 * (points.length - (closed ? 1 : 0))];
    for (var i = 0; i < ring.length / 2; i++) {
      var at = Lambert93.unproject(points[i]);
      ring[2 * i] = Mercator.x(at.x);
      ring[2 * i + 1] = Mercator.y(at.y);
    }
    return ring;
  }
}
