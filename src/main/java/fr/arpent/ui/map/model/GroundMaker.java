package fr.arpent.ui.map.model;

import fr.arpent.geo.layer.BackgroundMap;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Makes a ground of a background map: projects it, and finds where numbers stand. */
public final class GroundMaker {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private GroundMaker() {}

  /** The ground of {@code map}; takes some 100 ms for a town. */
  public static Ground of(BackgroundMap map) {
    return new Ground(
        map.surfaces().stream()
            .map(s -> new Area(s.kind(), projected(s.rings())))
            .filter(a -> !a.rings().isEmpty())
            .toList(),
        map.streets().stream()
            .filter(s -> s.line().length >= 4)
            .map(s -> new Street(s.name(), s.rank(), s.metres(), projected(s.line())))
            .toList(),
        map.buildings().stream()
            .filter(b -> !b.rings().isEmpty() && b.rings().getFirst().length >= 6)
            .map(b -> building(b.number(), projected(b.rings())))
            .toList(),
        projected(map.outline()),
        projected(map.lines()));
  }

  private static List<double[]> projected(List<double[]> lines) {
    return lines.stream().map(GroundMaker::projected).toList();
  }

  private static double[] projected(double[] lonLat) {
    var line = new double[lonLat.length];
    for (var i = 0; i + 1 < line.length; i += 2) {
      line[i] = Mercator.x(lonLat[i]);
      line[i + 1] = Mercator.y(lonLat[i + 1]);
    }
    return line;
  }

  /** The number stands in the middle of the building, or inside it where the middle is outside. */
  private static Building building(String number, List<double[]> rings) {
    if (number.isEmpty()) {
      return new Building(number, 0, 0, rings);
    }
    var ring = rings.getFirst();
    var corners = new Coordinate[ring.length / 2 + 1];
    for (var i = 0; i < corners.length; i++) {
      corners[i] = new Coordinate(ring[2 * i % ring.length], ring[(2 * i + 1) % ring.length]);
    }
    var shape = FACTORY.createPolygon(corners);
    var middle = shape.getCentroid();
    var at = shape.contains(middle) ? middle : shape.getInteriorPoint();
    return new Building(number, at.getX(), at.getY(), rings);
  }
}
