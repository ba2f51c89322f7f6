package fr.arpent.geo;

/**
 * A rectangle of longitudes and latitudes, borders included, in degrees on WGS84. It never crosses
 * the 180th meridian.
 */
public record Extent(double west, double south, double east, double north) {

  /** Holds nothing; the start of a union. */
  public static final Extent EMPTY =
      new Extent(
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY);

  /** Whether it holds nothing. */
  public boolean isEmpty() {
    return west > east || south > north;
  }

  /** Whether the place lies in it. */
  public boolean contains(double lon, double lat) {
    return lon >= west && lon <= east && lat >= south && lat <= north;
  }

  /** Whether the two have a place in common. */
  public boolean meets(Extent other) {
    return west <= other.east && east >= other.west && south <= other.north && north >= other.south;
  }

  /** The smallest extent that also holds the place. */
  public Extent with(double lon, double lat) {
    return new Extent(
        Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat));
  }

  /** The smallest extent that holds both. */
  public Extent union(Extent other) {
    return new Extent(
        Math.min(west, other.west),
        Math.min(south, other.south),
        Math.max(east, other.east),
        Math.max(north, other.north));
  }

  /** The same with {@code degrees} more on each side. */
  public Extent grown(double degrees) {
    return new Extent(west - degrees, south - degrees, east + degrees, north + degrees);
  }

  /** The place in its middle. */
  public LonLat middle() {
    return new LonLat((west + east) / 2, (south + north) / 2);
  }
}
