package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.raster.Polyline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The parts of a street where its name would fit, the best first. */
final class Stretches {
  private static final double STEP = 16;
  private static final double SAMPLE = 5;
  private static final double SHARPEST_TURN = 0.3;
  private static final double MOST_BEND = 1.6;
  private final Polyline street;
  private final double length;
  private final double size;
  private final int side;
  private final Obstacles obstacles;

  /**
   * For a name {@code length} long in letters of {@code size}, within a square of {@code side}
   * pixels.
   */
  Stretches(Polyline street, double length, double size, int side, Obstacles obstacles) {
    this.street = street;
    this.length = length;
    this.size = size;
    this.side = side;
    this.obstacles = obstacles;
  }

  /**
   * A part of the street.
   *
   * @param start where it begins along the street
   * @param line what to write along
   * @param cost the lower the better
   */
  record Stretch(double start, Polyline line, double cost) {}

  /** The stretches, the best first. */
  List<Stretch> best() {
    var found = new ArrayList<Stretch>();
    var last = street.length() - length - size;
    for (var start = size; start <= last; start += STEP) {
      stretch(start).ifPresent(found::add);
    }
    found.sort(Comparator.comparingDouble(Stretch::cost));
    return found;
  }

  private Optional<Stretch> stretch(double start) {
    var middle = start + length / 2;
    if (!inside(start) || !inside(start + length) || !inside(middle)) {
      return Optional.empty();
    }
    var line = new Polyline(upright(smoothed(start)));
    var bend = bend(line);
    if (bend > MOST_BEND) {
      return Optional.empty();
    }
    var offCentre = Math.abs(middle / street.length() - 0.5);
    var cost = bend + 2.5 * obstacles.covered(line) + 0.5 * offCentre + 0.8 * border(middle);
    return Optional.of(new Stretch(start, line, cost));
  }

  /** Near the border the neighbour may write the same name close by: 1 there, 0 well inside. */
  private double border(double at) {
    var x = street.x(at);
    var y = street.y(at);
    var inside = Math.min(Math.min(x, side - x), Math.min(y, side - y));
    return Math.max(0, 1 - inside / (side * 0.22));
  }

  private boolean inside(double at) {
    var x = street.x(at);
    var y = street.y(at);
    return x > size && y > size && x < side - size && y < side - size;
  }

  /** Each sample is the mean of the street around it, so that letters do not stumble at corners. */
  private double[] smoothed(double start) {
    var count = (int) Math.ceil(length / SAMPLE) + 1;
    var points = new double[2 * count];
    for (var i = 0; i < count; i++) {
      var at = start + length * i / (count - 1);
      for (var near = -3; near <= 3; near++) {
        var there = Math.clamp(at + near * size / 3, 0, street.length());
        points[2 * i] += street.x(there) / 7;
        points[2 * i + 1] += street.y(there) / 7;
      }
    }
    return points;
  }

  private static double[] upright(double[] points) {
    var last = points.length - 2;
    if (points[last] >= points[0]) {
      return points;
    }
    var turned = new double[points.length];
    for (var i = 0; i < points.length; i += 2) {
      turned[i] = points[last - i];
      turned[i + 1] = points[last - i + 1];
    }
    return turned;
  }

  /** All its turns together, in radians; more than any name may have where one turn is sharp. */
  private static double bend(Polyline line) {
    var bend = 0.0;
    var before = line.angle(0);
    for (var at = SAMPLE; at < line.length(); at += SAMPLE) {
      var now = line.angle(at);
      var turn = Math.abs(Math.IEEEremainder(now - before, 2 * Math.PI));
      bend += turn > SHARPEST_TURN ? MOST_BEND : turn;
      before = now;
    }
    return bend;
  }
}
