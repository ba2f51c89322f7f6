package fr.arpent.ui.map.raster;

import java.util.Arrays;

/** A line with its length measured, so that places along it are found. */
public final class Polyline {
  private final double[] points;
  private final double[] along;

  /** The line through {@code points} ({@code x, y, x, y…}); kept, not copied. */
  public Polyline(double[] points) {
    this.points = points;
    along = new double[points.length / 2];
    for (var i = 1; i < along.length; i++) {
      along[i] =
          along[i - 1]
              + Math.hypot(
                  points[2 * i] - points[2 * i - 2], points[2 * i + 1] - points[2 * i - 1]);
    }
  }

  /** How long it is. */
  public double length() {
    return along[along.length - 1];
  }

  /** The x of the place {@code at} along it. */
  public double x(double at) {
    return between(segment(at), at, 0);
  }

  /** The y of the place {@code at} along it. */
  public double y(double at) {
    return between(segment(at), at, 1);
  }

  /** The direction at the place {@code at}, in radians. */
  public double angle(double at) {
    var i = segment(at);
    return Math.atan2(points[2 * i + 3] - points[2 * i + 1], points[2 * i + 2] - points[2 * i]);
  }

  /** The points from one place along it to another, both included. */
  public double[] part(double from, double to) {
    var first = segment(from) + 1;
    var last = segment(to);
    var inner = Math.max(0, last - first + 1);
    var part = new double[2 * inner + 4];
    part[0] = x(from);
    part[1] = y(from);
    System.arraycopy(points, 2 * first, part, 2, 2 * inner);
    part[2 * inner + 2] = x(to);
    part[2 * inner + 3] = y(to);
    return part;
  }

  private double between(int i, double at, int axis) {
    var length = along[i + 1] - along[i];
    var share = length == 0 ? 0 : (at - along[i]) / length;
    return points[2 * i + axis] + (points[2 * i + 2 + axis] - points[2 * i + axis]) * share;
  }

  private int segment(double at) {
    var found = Arrays.binarySearch(along, at);
    var i = found >= 0 ? found : -found - 2;
    return Math.clamp(i, 0, along.length - 2);
  }
}
