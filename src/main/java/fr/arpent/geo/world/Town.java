package fr.arpent.geo.world;

import fr.arpent.geo.Distance;
import fr.arpent.geo.Extent;
import fr.arpent.geo.LonLat;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.distance.DistanceOp;

/** The ground that a town's points should lie on. Immutable; safe for all threads. */
public final class Town {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /** A point just beyond the border is still the town's: some 100 m. */
  private static final double MARGIN = 0.001;

  private final Geometry ground;
  private final PreparedGeometry prepared;
  private final Envelope envelope;

  private Town(Geometry ground) {
    this.ground = ground;
    prepared = PreparedGeometryFactory.prepare(ground);
    envelope = ground.getEnvelopeInternal();
  }

  /**
   * The town within {@code outline}.
   *
   * @param outline an area in degrees, longitude first; not empty
   */
  public static Town within(Geometry outline) {
    return new Town(outline.buffer(MARGIN));
  }

  /** The town within a rectangle, such as that of its background map. */
  public static Town within(Extent extent) {
    var box = new Envelope(extent.west(), extent.east(), extent.south(), extent.north());
    return within(SHAPES.toGeometry(box));
  }

  /** Whether the place lies in the town. */
  public boolean contains(double lon, double lat) {
    return envelope.contains(lon, lat)
        && prepared.intersects(SHAPES.createPoint(new Coordinate(lon, lat)));
  }

  /** Metres from the place to the town; 0 inside. */
  public double metresTo(LonLat place) {
    var point = SHAPES.createPoint(new Coordinate(place.lon(), place.lat()));
    var nearest = new DistanceOp(ground, point).nearestPoints()[0];
    return Distance.metres(place.lon(), place.lat(), nearest.x, nearest.y);
  }

  /** The smallest rectangle around it. */
  public Extent extent() {
    return new Extent(
        envelope.getMinX(), envelope.getMinY(), envelope.getMaxX(), envelope.getMaxY());
  }
}
