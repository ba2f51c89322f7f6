package fr.arpent.ui.map.model;

import java.util.Arrays;

/**
 * A line drawn by hand that closes by itself; what lies inside is meant. Immutable.
 *
 * @param points {@code x, y, x, y…}, in pixels of the view
 */
@SuppressWarnings("ArrayRecordComponent") // drawn once, never compared
public record Loop(double[] points) {

  /** The line that begins at a place. */
  public static Loop from(double x, double y) {
    return new Loop(new double[] {x, y});
  }

  /** The same led on to another place. */
  public Loop to(double x, double y) {
    var longer = Arrays.copyOf(points, points.length + 2);
    longer[points.length] = x;
    longer[points.length + 1] = y;
    return new Loop(longer);
  }

  /** The smallest rectangle around it. */
  public Box box() {
    var box = Box.NONE;
    for (var i = 0; i < points.length; i += 2) {
      box = box.with(points[i], points[i + 1]);
    }
    return box;
  }

  /** Whether a place lies inside: a ray from it crosses the line an odd number of times. */
  public boolean contains(double x, double y) {
    var inside = false;
    for (int i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
      var above = points[i + 1] > y;
      var crosses = above != (points[j + 1] > y);
      if (crosses && x < crossing(i, j, y)) {
        inside = !inside;
      }
    }
    return inside;
  }

  private double crossing(int i, int j, double y) {
    var part = (y - points[i + 1]) / (points[j + 1] - points[i + 1]);
    return points[i] + part * (points[j] - points[i]);
  }

  /** The line, closed, for drawing. */
  public double[] closed() {
    return to(points[0], points[1]).points;
  }
}
