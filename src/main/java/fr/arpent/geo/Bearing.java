package fr.arpent.geo;

import fr.arpent.base.Message;
import java.util.Locale;

/** The eight directions of the compass, clockwise from north. */
public enum Bearing {
  /** North. */
  NORTH,
  /** North-east. */
  NORTH_EAST,
  /** East. */
  EAST,
  /** South-east. */
  SOUTH_EAST,
  /** South. */
  SOUTH,
  /** South-west. */
  SOUTH_WEST,
  /** West. */
  WEST,
  /** North-west. */
  NORTH_WEST;

  private static final Bearing[] CLOCKWISE = values();

  /** The direction in which {@code to} lies as seen from {@code from}, both near each other. */
  public static Bearing of(LonLat from, LonLat to) {
    return of(degrees(from, to));
  }

  /** The direction nearest to {@code degrees}, clockwise from north. */
  public static Bearing of(double degrees) {
    return CLOCKWISE[Math.floorMod(Math.round(degrees / 45), 8)];
  }

  /** Degrees clockwise from north, from 0 up to 360, of {@code to} as seen from {@code from}. */
  public static double degrees(LonLat from, LonLat to) {
    var lat = (from.lat() + to.lat()) / 2;
    var east = (to.lon() - from.lon()) * Distance.metresPerLon(lat);
    var north = (to.lat() - from.lat()) * Distance.metresPerLat(lat);
    var degrees = Math.toDegrees(Math.atan2(east, north));
    return degrees < 0 ? degrees + 360 : degrees;
  }

  /** {@code to the north-east}, in words. */
  public Message words() {
    return Message.of("geo.bearing." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
