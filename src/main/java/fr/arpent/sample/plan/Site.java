package fr.arpent.sample.plan;

import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * A place that everybody knows.
 *
 * @param kind "park", "sports", "cemetery", or a public building such as "school" or "townhall"
 * @param ground its block within the kerbs
 * @param buildings none for a park
 */
public record Site(String kind, String name, Geometry ground, List<Polygon> buildings) {
  static final Set<String> GREEN = Set.of("park", "sports", "cemetery");

  /** Whether it is green rather than built. */
  public boolean green() {
    return GREEN.contains(kind);
  }
}
