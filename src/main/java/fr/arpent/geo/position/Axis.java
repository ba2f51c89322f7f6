package fr.arpent.geo.position;

/** Which of the two coordinates a text says it is. */
public enum Axis {
  /** It does not say. */
  UNKNOWN,
  /** Longitude, or easting: E, W or O, x. */
  LON,
  /** Latitude, or northing: N, S, y. */
  LAT
}
