package fr.arpent.ui.map.model;

/**
 * Web Mercator (EPSG:3857) as a square of side 1: x runs from 0 at 180° west to 1 at 180° east, y
 * from 0 at 85.05° north to 1 at 85.05° south.
 */
public final class Mercator {
  private static final double EQUATOR = 2 * Math.PI * 6_378_137;

  private Mercator() {}

  /** The x of a longitude in degrees. */
  public static double x(double lon) {
    return lon / 360 + 0.5;
  }

  /** The y of a latitude in degrees. */
  public static double y(double lat) {
    return 0.5 - Math.log(Math.tan(Math.PI / 4 + Math.toRadians(lat) / 2)) / (2 * Math.PI);
  }

  /** The longitude of an x, in degrees. */
  public static double lon(double x) {
    return (x - 0.5) * 360;
  }

  /** The latitude of a y, in degrees. */
  public static double lat(double y) {
    return Math.toDegrees(2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2);
  }

  /** How many metres over the ground the whole square would be wide, measured at {@code y}. */
  public static double metres(double y) {
    return EQUATOR * Math.cos(Math.toRadians(lat(y)));
  }
}
