package fr.arpent.ui.map.raster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A shape to fill: closed rings of straight sides, each {@code x, y, x, y…} without repeating its
 * first corner. Rings that turn the other way are holes.
 */
public record Outline(List<double[]> rings) {

  public Outline {
    rings = List.copyOf(rings);
  }

  /** One ring. */
  public static Outline of(double... ring) {
    return new Outline(List.of(ring));
  }

  /** All of {@code parts} as one shape. */
  public static Outline of(List<Outline> parts) {
    return new Outline(parts.stream().flatMap(part -> part.rings.stream()).toList());
  }

  /** A disc. */
  public static Outline circle(double x, double y, double radius) {
    var corners = Math.max(8, (int) Math.ceil(2 * Math.PI * Math.sqrt(radius) * 1.6));
    var ring = new double[2 * corners];
    for (var i = 0; i < corners; i++) {
      ring[2 * i] = x + radius * Math.cos(2 * Math.PI * i / corners);
      ring[2 * i + 1] = y + radius * Math.sin(2 * Math.PI * i / corners);
    }
    return of(ring);
  }

  /** A rectangle with round corners. */
  public static Outline rounded(double x, double y, double width, double height, double radius) {
    var ring = DoubleStream.builder();
    var angle = -Math.PI / 2;
    for (var corner = 0; corner < 4; corner++) {
      var cx = corner == 0 || corner == 1 ? x + width - radius : x + radius;
      var cy = corner == 1 || corner == 2 ? y + height - radius : y + radius;
      for (var step = 0; step <= 5; step++) {
        ring.add(cx + radius * Math.cos(angle + step * Math.PI / 10));
        ring.add(cy + radius * Math.sin(angle + step * Math.PI / 10));
      }
      angle += Math.PI / 2;
    }
    return of(ring.build().toArray());
  }

  /**
   * The same, scaled, then turned by {@code angle} radians, then moved by ({@code x}, {@code y}).
   */
  public Outline placed(double x, double y, double angle, double scale) {
    var cos = Math.cos(angle) * scale;
    var sin = Math.sin(angle) * scale;
    var moved = new ArrayList<double[]>(rings.size());
    for (var ring : rings) {
      var to = new double[ring.length];
      for (var i = 0; i < ring.length; i += 2) {
        to[i] = x + ring[i] * cos - ring[i + 1] * sin;
        to[i + 1] = y + ring[i] * sin + ring[i + 1] * cos;
      }
      moved.add(to);
    }
    return new Outline(moved);
  }
}
