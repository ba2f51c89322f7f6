package fr.arpent.geo.world;

import fr.arpent.base.Message;
import fr.arpent.geo.Distance;
import java.util.List;

/**
 * A country or a larger part of the world.
 *
 * @param key its stable word, the end of its names' keys
 * @param outlines its land, coarsely
 */
record Region(String key, List<Outline> outlines) {

  /** Whether the place lies in it. */
  boolean contains(double lon, double lat) {
    return outlines.stream().anyMatch(outline -> outline.contains(lon, lat));
  }

  /** Metres from the place to its nearest shore or border; 0 inside. */
  double distance(double lon, double lat) {
    return contains(lon, lat)
        ? 0
        : outlines.stream().mapToDouble(o -> distance(o, lon, lat)).min().orElseThrow();
  }

  /** {@code in Scotland}. */
  Message in() {
    return Message.of("geo.region.in." + key);
  }

  /** {@code off Scotland}. */
  Message off() {
    return Message.of("geo.region.off." + key);
  }

  private static double distance(Outline outline, double lon, double lat) {
    var edge = outline.nearest(lon, lat);
    return Distance.metres(lon, lat, edge[0], edge[1]);
  }
}
