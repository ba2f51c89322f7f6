package fr.arpent.sample.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/** The pieces of land between streets, waters, railway and the edge of the town. */
public final class Blocks {
  private static final double KERB = 7.5;

  private Blocks() {}

  /** What can be built on: blocks inside the edge and outside the barred land, within kerbs. */
  static List<Geometry> buildable(List<Street> streets, Geometry barred, Geometry edge) {
    List<Geometry> lines = lines(streets, edge.getFactory());
    lines.add(barred.getBoundary());
    lines.add(edge.getBoundary());
    List<Geometry> blocks = new ArrayList<>();
    for (Polygon block : faces(lines)) {
      if (!barred.contains(block.getInteriorPoint()) && edge.contains(block.getInteriorPoint())) {
        blocks.add(largest(block.buffer(-KERB, 3)));
      }
    }
    return blocks;
  }

  /**
   * Blocks to the middle of the streets that cover the whole commune.
   *
   * @param middles where no street is, land is cut half-way between these places
   */
  public static List<Polygon> covering(TownPlan town, List<Coordinate> middles) {
    GeometryFactory factory = town.outline().getFactory();
    VoronoiDiagramBuilder halves = new VoronoiDiagramBuilder();
    halves.setSites(middles);
    halves.setClipEnvelope(town.outline().getEnvelopeInternal());
    List<Geometry> lines = lines(town.streets(), factory);
    Geometry cells = halves.getDiagram(factory);
    Geometry outside = town.outline().difference(town.built());
    for (int i = 0; i < cells.getNumGeometries(); i++) {
      lines.add(cells.getGeometryN(i).getBoundary().intersection(outside));
    }
    lines.add(town.built().getBoundary());
    lines.add(town.outline().getBoundary());
    return faces(lines).stream()
        .filter(block -> town.outline().contains(block.getInteriorPoint()))
        .toList();
  }

  private static Geometry largest(Geometry parts) {
    Geometry largest = parts.getGeometryN(0);
    for (int i = 1; i < parts.getNumGeometries(); i++) {
      if (parts.getGeometryN(i).getArea() > largest.getArea()) {
        largest = parts.getGeometryN(i);
      }
    }
    return largest;
  }

  private static List<Geometry> lines(List<Street> streets, GeometryFactory factory) {
    List<Geometry> lines = new ArrayList<>();
    streets.forEach(s -> lines.add(s.line().geometry(factory)));
    return lines;
  }

  private static List<Polygon> faces(List<Geometry> lines) {
    Polygonizer polygonizer = new Polygonizer();
    // On a grid of ten centimetres the end of a street lies on the street that it meets.
    Geometry all = lines.getFirst().getFactory().buildGeometry(lines);
    polygonizer.add(UnaryUnionNG.union(all, new PrecisionModel(10)));
    @SuppressWarnings("unchecked")
    Collection<Polygon> faces = polygonizer.getPolygons();
    // The polygonizer gives its faces, and where each ring starts, in no fixed order.
    faces.forEach(Polygon::normalize);
    return faces.stream().sorted().toList();
  }
}
