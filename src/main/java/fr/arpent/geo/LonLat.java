package fr.arpent.geo;

/**
 * A place on the ground.
 *
 * @param lon longitude in degrees on WGS84, east positive
 * @param lat latitude in degrees on WGS84, north positive
 */
public record LonLat(double lon, double lat) {

  /** Whether both are numbers within the globe's. */
  public boolean onGlobe() {
    return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  }
}
