package fr.arpent.geo.world;

import fr.arpent.geo.Extent;

/**
 * One ring of corners, as coarse as it may be.
 *
 * @param lons degrees, one a corner
 * @param lats degrees, one a corner
 */
@SuppressWarnings("ArrayRecordComponent") // small, shared, never compared
record Outline(double[] lons, double[] lats, Extent extent) {

  /** The outline whose corners are texts of {@code longitude,latitude}. */
  static Outline of(String[] corners, int from) {
    var lons = new double[corners.length - from];
    var lats = new double[lons.length];
    var extent = Extent.EMPTY;
    for (var i = 0; i < lons.length; i++) {
      var comma = corners[from + i].indexOf(',');
      lons[i] = Double.parseDouble(corners[from + i].substring(0, comma));
      lats[i] = Double.parseDouble(corners[from + i].substring(comma + 1));
      extent = extent.with(lons[i], lats[i]);
    }
    return new Outline(lons, lats, extent);
  }

  /** Its corners, longitude, latitude… */
  double[] line() {
    var line = new double[2 * lons.length];
    for (var i = 0; i < lons.length; i++) {
      line[2 * i] = lons[i];
      line[2 * i + 1] = lats[i];
    }
    return line;
  }

  /** Whether the place lies inside. */
  boolean contains(double lon, double lat) {
    if (!extent.contains(lon, lat)) {
      return false;
    }
    var inside = false;
    for (int i = 0, j = lons.length - 1; i < lons.length; j = i++) {
      var crosses = lats[i] > lat != lats[j] > lat;
      if (crosses && lon < (lons[j] - lons[i]) * (lat - lats[i]) / (lats[j] - lats[i]) + lons[i]) {
        inside = !inside;
      }
    }
    return inside;
  }

  /** Where on its edge the outline is nearest to the place: longitude, latitude. */
  double[] nearest(double lon, double lat) {
    var squeeze = Math.cos(Math.toRadians(lat));
    var best = new double[] {lons[0], lats[0]};
    var least = Double.POSITIVE_INFINITY;
    for (int i = 0, j = lons.length - 1; i < lons.length; j = i++) {
      var dx = (lons[i] - lons[j]) * squeeze;
      var dy = lats[i] - lats[j];
      var length = dx * dx + dy * dy;
      var along = ((lon - lons[j]) * squeeze * dx + (lat - lats[j]) * dy) / length;
      var part = length == 0 ? 0 : Math.clamp(along, 0, 1);
      var x = lons[j] + part * (lons[i] - lons[j]);
      var y = lats[j] + part * (lats[i] - lats[j]);
      var away = Math.hypot((x - lon) * squeeze, y - lat);
      if (away < least) {
        least = away;
        best = new double[] {x, y};
      }
    }
    return best;
  }
}
