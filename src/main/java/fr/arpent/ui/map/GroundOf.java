package fr.arpent.ui.map;

import fr.arpent.geo.layer.BackgroundMap;
import fr.arpent.ui.map.model.Area;
import fr.arpent.ui.map.model.Building;
import fr.arpent.ui.map.model.Ground;
import fr.arpent.ui.map.model.Mercator;
import fr.arpent.ui.map.model.Street;
import java.util.ArrayList;
import java.util.List;

/** A background map as the ground that is drawn: degrees become places in the Mercator square. */
public final class GroundOf {
  private GroundOf() {}

  /** The ground of {@code map}. */
  public static Ground background(BackgroundMap map) {
    var areas =
        map.surfaces().stream()
            .map(s -> new Area(Area.Kind.valueOf(s.kind().name()), rings(s.rings())))
            .toList();
    var streets =
        map.streets().stream()
            .map(
                s ->
                    new Street(
                        s.name(), Street.Rank.valueOf(s.rank().name()), s.metres(), ring(s.line())))
            .toList();
    var buildings = map.buildings().stream().map(GroundOf::building).toList();
    var borders = new ArrayList<>(rings(map.outline()));
    borders.addAll(rings(map.lines()));
    return new Ground(areas, streets, buildings, borders);
  }

  /** The number stands in the middle of the outline's box. */
  private static Building building(fr.arpent.geo.layer.Building building) {
    var rings = rings(building.rings());
    var outline = rings.getFirst();
    var low = new double[] {outline[0], outline[1]};
    var high = low.clone();
    for (var i = 0; i < outline.length; i++) {
      low[i % 2] = Math.min(low[i % 2], outline[i]);
      high[i % 2] = Math.max(high[i % 2], outline[i]);
    }
    return new Building(building.number(), (low[0] + high[0]) / 2, (low[1] + high[1]) / 2, rings);
  }

  private static List<double[]> rings(List<double[]> degrees) {
    return degrees.stream().map(GroundOf::ring).toList();
  }

  private static double[] ring(double[] degrees) {
    var ring = new double[degrees.length];
    for (var i = 0; i + 1 < degrees.length; i += 2) {
      ring[i] = Mercator.x(degrees[i]);
      ring[i + 1] = Mercator.y(degrees[i + 1]);
    }
    return ring;
  }
}
