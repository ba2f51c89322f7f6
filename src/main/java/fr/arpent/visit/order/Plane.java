package fr.arpent.visit.order;

import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import java.util.List;

/**
 * Places on a plane of metres around their middle.
 *
 * @param x metres to the east, one a place
 * @param y metres to the north, one a place
 */
@SuppressWarnings("ArrayRecordComponent") // large, never compared
record Plane(double[] x, double[] y) {

  /** The plane of {@code places}. */
  static Plane of(List<LonLat> places) {
    var lat = places.stream().mapToDouble(LonLat::lat).average().orElse(0);
    var perLon = Distance.metresPerLon(lat);
    var perLat = Distance.metresPerLat(lat);
    return new Plane(
        places.stream().mapToDouble(place -> place.lon() * perLon).toArray(),
        places.stream().mapToDouble(place -> place.lat() * perLat).toArray());
  }

  int size() {
    return x.length;
  }

  /** Metres between two places. */
  double metres(int a, int b) {
    return Math.hypot(x[a] - x[b], y[a] - y[b]);
  }

  /** Metres of the walk from the first of {@code order} to the last. */
  double length(int[] order) {
    var length = 0.0;
    for (var i = 1; i < order.length; i++) {
      length += metres(order[i - 1], order[i]);
    }
    return length;
  }

  /** The place nearest to the north-west corner, where walks begin. */
  int corner() {
    var best = 0;
    for (var i = 1; i < size(); i++) {
      best = x[i] - y[i] < x[best] - y[best] ? i : best;
    }
    return best;
  }
}
