package fr.arpent.address;

import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import java.util.List;
import java.util.Optional;

/**
 * The straight piece of a street near a place, as its addresses tell: they stand in two rows along
 * it, and it goes on a little beyond the last. In metres from the place, east and north.
 *
 * @param x a point of it
 * @param y likewise
 * @param east its direction, of length 1
 * @param north likewise
 * @param from where its first address is, along the direction from the point
 * @param to where its last is
 */
record StreetAxis(double x, double y, double east, double north, double from, double to) {
  /** Addresses nearer to each other than this tell no direction. */
  private static final double SHORTEST = 8;

  /** A row of addresses is so much longer than wide. */
  private static final double LONG = 1.2;

  /** The axis through {@code places}; empty where they tell no direction. */
  static Optional<StreetAxis> of(List<LonLat> places, LonLat near) {
    var xs =
        places.stream()
            .mapToDouble(p -> (p.lon() - near.lon()) * Distance.metresPerLon(near.lat()))
            .toArray();
    var ys =
        places.stream()
            .mapToDouble(p -> (p.lat() - near.lat()) * Distance.metresPerLat(near.lat()))
            .toArray();
    return of(xs, ys);
  }

  private static Optional<StreetAxis> of(double[] xs, double[] ys) {
    var x = java.util.Arrays.stream(xs).average().orElse(0);
    var y = java.util.Arrays.stream(ys).average().orElse(0);
    var xx = 0.0;
    var xy = 0.0;
    var yy = 0.0;
    for (var i = 0; i < xs.length; i++) {
      xx += (xs[i] - x) * (xs[i] - x);
      xy += (xs[i] - x) * (ys[i] - y);
      yy += (ys[i] - y) * (ys[i] - y);
    }
    var angle = Math.atan2(2 * xy, xx - yy) / 2;
    var spread = Math.hypot(xx - yy, 2 * xy);
    var axis = new StreetAxis(x, y, Math.cos(angle), Math.sin(angle), 0, 0).reaching(xs, ys);
    var isLong = xx + yy + spread > LONG * LONG * (xx + yy - spread);
    return axis.to - axis.from >= SHORTEST && isLong ? Optional.of(axis) : Optional.empty();
  }

  private StreetAxis reaching(double[] xs, double[] ys) {
    var least = 0.0;
    var most = 0.0;
    for (var i = 0; i < xs.length; i++) {
      var along = along(xs[i], ys[i]);
      least = Math.min(least, along);
      most = Math.max(most, along);
    }
    return new StreetAxis(x, y, east, north, least, most);
  }

  private double along(double px, double py) {
    return (px - x) * east + (py - y) * north;
  }

  /** How far beyond its addresses a point is, along it; 0 between them. */
  double beyond(double px, double py) {
    var along = along(px, py);
    return Math.max(0, Math.max(from - along, along - to));
  }

  /** The sine of the angle between both. */
  double turn(StreetAxis other) {
    return Math.abs(east * other.north - north * other.east);
  }

  /** Where both lines meet, east and north; lines that run alike meet far away. */
  double[] meets(StreetAxis other) {
    var det = east * other.north - north * other.east;
    var t = ((other.x - x) * other.north - (other.y - y) * other.east) / det;
    return new double[] {x + t * east, y + t * north};
  }
}
