package fr.arpent.geo;

import fr.arpent.base.Message;

/**
 * Distances over the ground, on WGS84. Within 1 part in 10,000 below 50 km (a plane whose scale is
 * that of the ellipsoid half way), within 1 in 200 beyond (a sphere).
 */
public final class Distance {
  private static final double EQUATOR = 6_378_137;
  private static final double SQUARED_ECCENTRICITY = 0.00669437999014;
  private static final double SPHERE = 6_371_008.8;
  private static final double NEAR = 0.5;

  private Distance() {}

  /** Metres from {@code a} to {@code b}. */
  public static double metres(LonLat a, LonLat b) {
    return metres(a.lon(), a.lat(), b.lon(), b.lat());
  }

  /** Metres between two places given in degrees. */
  public static double metres(double lon1, double lat1, double lon2, double lat2) {
    var near = Math.abs(lon1 - lon2) < NEAR && Math.abs(lat1 - lat2) < NEAR;
    return near ? plane(lon1, lat1, lon2, lat2) : sphere(lon1, lat1, lon2, lat2);
  }

  /** Metres in one degree of latitude at {@code lat}. */
  public static double metresPerLat(double lat) {
    var w = flattening(lat);
    return Math.toRadians(EQUATOR * (1 - SQUARED_ECCENTRICITY) / (w * Math.sqrt(w)));
  }

  /** Metres in one degree of longitude at {@code lat}. */
  public static double metresPerLon(double lat) {
    return Math.toRadians(EQUATOR / Math.sqrt(flattening(lat)) * Math.cos(Math.toRadians(lat)));
  }

  /**
   * {@code metres} as people say it: 8 m, 14 m, 1.4 km, 1,400 km. The number is already rounded to
   * what is said.
   */
  public static Message words(double metres) {
    if (metres < 999.5) {
      return Message.of("geo.distance.m", Math.round(metres));
    }
    var km = metres / 1000;
    return Message.of(
        "geo.distance.km",
        km < 10 ? Math.round(km * 10) / 10.0 : km < 100 ? Math.round(km) : rounded(km));
  }

  /** Two significant digits. */
  private static long rounded(double km) {
    var step = (long) Math.pow(10, Math.floor(Math.log10(km)) - 1);
    return Math.round(km / step) * step;
  }

  private static double plane(double lon1, double lat1, double lon2, double lat2) {
    var lat = (lat1 + lat2) / 2;
    return Math.hypot((lon2 - lon1) * metresPerLon(lat), (lat2 - lat1) * metresPerLat(lat));
  }

  private static double sphere(double lon1, double lat1, double lon2, double lat2) {
    var sinLat = Math.sin(Math.toRadians(lat2 - lat1) / 2);
    var sinLon = Math.sin(Math.toRadians(lon2 - lon1) / 2);
    var cosines = Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2));
    return 2 * SPHERE * Math.asin(Math.sqrt(sinLat * sinLat + cosines * sinLon * sinLon));
  }

  private static double flattening(double lat) {
    var sin = Math.sin(Math.toRadians(lat));
    return 1 - SQUARED_ECCENTRICITY * sin * sin;
  }
}
