package fr.arpent.sample.plan;

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
    for (Geometry area : barred) {
      // Part by part, so that most parts are ruled out by their envelope alone.
      for (int i = 0; i < area.getNumGeometries(); i++) {
        reserved.add(PreparedGeometryFactory.prepare(area.getGeometryN(i)));
      }
    }
  }

  private record Built(Quad quad, Envelope box) {}

  boolean free(Quad quad) {
    return clearOfStreets(quad) && clearOfBuildings(quad) && clearOfReserved(quad);
  }

  void build(Quad quad) {
    Envelope box = quad.envelope();
    built.insert(box, new Built(quad, box));
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
      Built neighbour = (Built) other;
      if (neighbour.box.intersects(box) && neighbour.quad.overlaps(quad)) {
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
    return index.anyNear(
        place,
        8,
        piece -> {
          double half = streets.get(piece.street()).kind().width() / 2;
          return StreetIndex.distance(piece, place) < half + PAVEMENT;
        });
  }
}
