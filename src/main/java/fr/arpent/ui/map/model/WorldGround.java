package fr.arpent.ui.map.model;

import fr.arpent.geo.layer.Surface;
import fr.arpent.geo.world.World;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * Land and sea of the coarse map of the world, to show where points fall that no town map knows.
 */
public final class WorldGround {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** Neighbours that were drawn apart by less, in parts of the Mercator square, are one land. */
  private static final double GAP = 0.0008;

  private static final double[] ALL = {0, 0, 1, 0, 1, 1, 0, 1, 0, 0};

  private WorldGround() {}

  /** The ground of {@code world}: the sea, and the borders of countries. */
  public static Ground of(World world) {
    var countries =
        world.shores().stream().map(WorldGround::projected).filter(l -> l.length >= 8).toList();
    var land = UnaryUnionOp.union(countries.stream().map(WorldGround::polygon).toList());
    var sea = new ArrayList<double[]>(List.of(ALL));
    rings(land.buffer(GAP).buffer(-GAP), sea);
    return new Ground(
        List.of(new Area(Surface.Kind.WATER, sea)), List.of(), List.of(), countries, List.of());
  }

  private static double[] projected(double[] lonLat) {
    var line = new double[lonLat.length + 2];
    for (var i = 0; i < line.length; i += 2) {
      var from = i % lonLat.length;
      line[i] = Mercator.x(lonLat[from]);
      line[i + 1] = Math.clamp(Mercator.y(lonLat[from + 1]), 0, 1);
    }
    return line;
  }

  /** Drawn by hand: a ring may cross itself. */
  private static Geometry polygon(double[] ring) {
    var corners = new Coordinate[ring.length / 2];
    for (var i = 0; i < corners.length; i++) {
      corners[i] = new Coordinate(ring[2 * i], ring[2 * i + 1]);
    }
    return FACTORY.createPolygon(corners).buffer(0);
  }

  private static void rings(Geometry land, List<double[]> rings) {
    for (var i = 0; i < land.getNumGeometries(); i++) {
      var part = (Polygon) land.getGeometryN(i);
      rings.add(line(part.getExteriorRing()));
      for (var hole = 0; hole < part.getNumInteriorRing(); hole++) {
        rings.add(line(part.getInteriorRingN(hole)));
      }
    }
  }

  private static double[] line(LineString ring) {
    var line = new double[2 * ring.getNumPoints()];
    for (var i = 0; i < ring.getNumPoints(); i++) {
      line[2 * i] = ring.getCoordinateN(i).x;
      line[2 * i + 1] = ring.getCoordinateN(i).y;
    }
    return line;
  }
}
