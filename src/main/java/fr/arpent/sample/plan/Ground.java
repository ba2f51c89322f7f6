package fr.arpent.sample.plan;

import fr.arpent.sample.plan.StreetIndex.Piece;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.quadtree.Quadtree;
import org.locationtech.jts.math.Vector2D;

/** What is still free to build on. */
final class Ground {
  private static final double PAVEMENT = 0.15;

  /** Less than the width of the narrowest street, so that none slips between two samples. */
  private static final double SAMPLE = 4;

  private final GeometryFactory factory;
  private final List<Street> streets;
  private final StreetIndex index;
  private final List<PreparedGeometry> reserved = new ArrayList<>();
  private final Quadtree built = new Quadtree();

  Ground(GeometryFactory factory, List<Street> streets, StreetIndex index, List<Geometry> barred) {
    this.factory = factory;
    this.streets = streets;
    this.index = index;
    barred.forEach(g -> reserved.add(PreparedGeometryFactory.prepare(g)));
  }

  boolean free(Quad quad) {
    return clearOfStreets(quad) && clearOfBuildings(quad) && clearOfReserved(quad);
  }

  void build(Quad quad) {
    built.insert(quad.envelope(), quad);
  }

  private boolean clearOfReserved(Quad quad) {
    Envelope box = quad.envelope();
    Geometry shape = quad.polygon(factory);
    for (PreparedGeometry area : reserved) {
      if (area.getGeometry().getEnvelopeInternal().intersects(box) && area.intersects(shape)) {
        return false;
      }
    }
    return true;
  }

  private boolean clearOfBuildings(Quad quad) {
    Envelope box = quad.envelope();
    for (Object other : built.query(box)) {
      Quad neighbour = (Quad) other;
      if (neighbour.envelope().intersects(box) && neighbour.overlaps(quad)) {
        return false;
      }
    }
    return true;
  }

  private boolean clearOfStreets(Quad quad) {
    List<Vector2D> corners = quad.corners();
    for (int i = 0; i < corners.size(); i++) {
      Vector2D from = corners.get(i);
      Vector2D to = corners.get((i + 1) % 4);
      int parts = 1 + (int) (from.distance(to) / SAMPLE);
      for (int k = 0; k < parts; k++) {
        if (onStreet(from.add(to.subtract(from).multiply((double) k / parts)))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean onStreet(Vector2D place) {
    for (Piece piece : index.near(place, 8)) {
      double half = streets.get(piece.street()).kind().width() / 2;
      if (StreetIndex.distance(piece, place) < half + PAVEMENT) {
        return true;
      }
    }
    return false;
  }
}
