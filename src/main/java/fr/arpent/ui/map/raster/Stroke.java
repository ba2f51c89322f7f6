package fr.arpent.ui.map.raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Turns lines into shapes to fill: round ends and corners. */
public final class Stroke {
  private final DoubleStream.Builder ring = DoubleStream.builder();
  private final double half;

  private final boolean flat;

  private Stroke(double half, boolean flat) {
    this.half = half;
    this.flat = flat;
  }

  /**
   * The line through {@code points} ({@code x, y, x, y…}), {@code width} wide. Points that repeat
   * are left out; one point alone gives a disc.
   */
  public static Outline open(double[] points, double width) {
    var line = distinct(points);
    if (line.length == 2) {
      return Outline.circle(line[0], line[1], width / 2);
    }
    var stroke = new Stroke(width / 2, false);
    stroke.side(line);
    stroke.side(reversed(line));
    return Outline.of(stroke.ring.build().toArray());
  }

  /** Like {@link #open}, but cut off straight at both ends. */
  public static Outline flat(double[] points, double width) {
    var line = distinct(points);
    var stroke = new Stroke(width / 2, true);
    if (line.length > 2) {
      stroke.side(line);
      stroke.side(reversed(line));
    }
    return Outline.of(stroke.ring.build().toArray());
  }

  /** The border of a ring, {@code width} wide, half of it outside. */
  public static Outline closed(double[] points, double width) {
    var once = distinct(points);
    var n = once.length;
    var around = Arrays.copyOf(once, n + 2);
    around[n] = once[0];
    around[n + 1] = once[1];
    return open(around, width);
  }

  /** Dashes of {@code on} with gaps of {@code off} along {@code points}. */
  public static Outline dashed(double[] points, double width, double on, double off) {
    var path = new Polyline(points);
    var parts = new ArrayList<Outline>();
    for (var at = 0.0; at < path.length(); at += on + off) {
      parts.add(open(path.part(at, Math.min(path.length(), at + on)), width));
    }
    return Outline.of(parts);
  }

  /** The left side of {@code line}, then round its far end. */
  private void side(double[] line) {
    var segments = line.length / 2 - 1;
    for (var i = 0; i < segments; i++) {
      var angle = angle(line, i);
      offset(line, i, angle);
      offset(line, i + 1, angle);
      if (i + 1 < segments) {
        corner(line, i + 1, angle, angle(line, i + 1));
      } else if (!flat) {
        arc(line, i + 1, angle, Math.PI);
      }
    }
  }

  /** Outside a corner the side goes round it; inside it goes through the corner itself. */
  private void corner(double[] line, int at, double before, double after) {
    var turn = Math.IEEEremainder(after - before, 2 * Math.PI);
    if (turn > 0) {
      arc(line, at, before, turn);
    } else if (turn < 0) {
      ring.add(line[2 * at]);
      ring.add(line[2 * at + 1]);
    }
  }

  private void arc(double[] line, int at, double from, double turn) {
    var steps = Math.max(1, (int) Math.ceil(turn / Math.PI * (4 + 2 * Math.sqrt(half))));
    for (var step = 1; step < steps; step++) {
      offset(line, at, from + turn * step / steps);
    }
  }

  private void offset(double[] line, int at, double angle) {
    ring.add(line[2 * at] + Math.sin(angle) * half);
    ring.add(line[2 * at + 1] - Math.cos(angle) * half);
  }

  private static double angle(double[] line, int segment) {
    return Math.atan2(
        line[2 * segment + 3] - line[2 * segment + 1], line[2 * segment + 2] - line[2 * segment]);
  }

  private static double[] distinct(double[] points) {
    var kept = new double[points.length];
    var count = 0;
    for (var i = 0; i < points.length; i += 2) {
      if (count == 0 || points[i] != kept[count - 2] || points[i + 1] != kept[count - 1]) {
        kept[count++] = points[i];
        kept[count++] = points[i + 1];
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private static double[] reversed(double[] line) {
    var back = new double[line.length];
    for (var i = 0; i < line.length; i += 2) {
      back[i] = line[line.length - 2 - i];
      back[i + 1] = line[line.length - 1 - i];
    }
    return back;
  }
}
