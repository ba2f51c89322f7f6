package fr.arpent.sample.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.math.Vector2D;

/** Where one can build, and which kind of quarter it is there. */
final class Terrain {
  private static final double INNER_RADIUS = 540;
  private static final double BANK = 7;
  private static final double AROUND = 500;
  private final GeometryFactory factory;
  private final Geometry outline;
  private final Geometry water;
  private final PreparedGeometry urban;
  private final PreparedGeometry barred;
  private final List<Quarter> quarters;
  private final Vector2D heart;
  private final Map<Coordinate, District> known = new HashMap<>();

  Terrain(Skeleton skeleton, GeometryFactory factory) {
    this.factory = factory;
    this.outline = skeleton.area("outline");
    this.water = skeleton.area("lake").union(skeleton.bands("river", 0));
    Geometry banks = skeleton.area("lake").buffer(BANK, 4).union(skeleton.bands("river", BANK));
    List<Geometry> bars = new ArrayList<>(List.of(banks, skeleton.bands("rail", 4)));
    for (String kind : List.of("square", "station")) {
      skeleton.all(kind).forEach(s -> bars.add(skeleton.closed(s.points(), false)));
    }
    this.barred = PreparedGeometryFactory.prepare(factory.buildGeometry(bars).union());
    this.urban = PreparedGeometryFactory.prepare(skeleton.area("urban"));
    this.quarters =
        List.of(
            quarter(District.OLD_TOWN, "oldtown", skeleton),
            quarter(District.WORKS, "works", skeleton),
            quarter(District.ESTATE, "estate", skeleton),
            quarter(District.HILLSIDE, "hillside", skeleton));
    this.heart = Vector2D.create(skeleton.area("oldtown").getCentroid().getCoordinate());
  }

  private record Quarter(District district, PreparedGeometry area) {}

  private static Quarter quarter(District district, String kind, Skeleton skeleton) {
    return new Quarter(district, PreparedGeometryFactory.prepare(skeleton.area(kind)));
  }

  /** The commune. */
  Geometry outline() {
    return outline;
  }

  /** The land around the commune. */
  Geometry elsewhere() {
    Envelope around = new Envelope(outline.getEnvelopeInternal());
    around.expandBy(AROUND);
    return factory.toGeometry(around).difference(outline);
  }

  /** Where the town has grown or may grow. */
  Geometry urban() {
    return urban.getGeometry();
  }

  /** Lake and rivers. */
  Geometry water() {
    return water;
  }

  /** Water with its banks, the railway, its station and the squares. */
  Geometry barred() {
    return barred.getGeometry();
  }

  /** The middle of the old town. */
  Vector2D heart() {
    return heart;
  }

  boolean buildable(Vector2D place) {
    Geometry point = factory.createPoint(place.toCoordinate());
    return urban.contains(point) && !barred.intersects(point);
  }

  /** The kind of quarter, to within ten metres. */
  District district(Vector2D place) {
    Coordinate cell = new Coordinate(Math.rint(place.getX() / 10), Math.rint(place.getY() / 10));
    return known.computeIfAbsent(cell, c -> located(Vector2D.create(c.x * 10, c.y * 10)));
  }

  private District located(Vector2D place) {
    Geometry point = factory.createPoint(place.toCoordinate());
    for (Quarter quarter : quarters) {
      if (quarter.area.contains(point)) {
        return urban.contains(point) ? quarter.district : District.COUNTRY;
      }
    }
    if (place.distance(heart) < INNER_RADIUS) {
      return District.INNER;
    }
    return urban.contains(point) ? District.SUBURB : District.COUNTRY;
  }
}
