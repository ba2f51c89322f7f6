package fr.arpent.sample.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** The pieces of land between the streets, the waters, the railway and the edge of the town. */
final class Blocks {
  private static final double KERB = 7.5;
  private final List<Geometry> blocks = new ArrayList<>();

  Blocks(GeometryFactory factory, List<Street> streets, Geometry barred, Geometry edge) {
    List<Geometry> lines = new ArrayList<>();
    streets.forEach(s -> lines.add(s.line().geometry(factory)));
    lines.add(barred.getBoundary());
    lines.add(edge.getBoundary());
    Polygonizer polygonizer = new Polygonizer();
    polygonizer.add(OverlayNGRobust.union(factory.buildGeometry(lines)));
    @SuppressWarnings("unchecked")
    Collection<Polygon> found = polygonizer.getPolygons();
    // The polygonizer gives its faces, and where each ring starts, in no fixed order.
    found.forEach(Polygon::normalize);
    for (Polygon block : found.stream().sorted().toList()) {
      if (!barred.contains(block.getInteriorPoint()) && edge.contains(block.getInteriorPoint())) {
        blocks.add(block.buffer(-KERB, 3));
      }
    }
  }

  /** Blocks within their kerbs. */
  List<Geometry> all() {
    return blocks;
  }
}
