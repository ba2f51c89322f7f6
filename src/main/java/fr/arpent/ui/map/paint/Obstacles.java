package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.raster.Polyline;
import java.util.BitSet;

/** What names must not touch, names, and what they had better leave free, points; in 4 px cells. */
final class Obstacles {
  private static final double STEP = 6;
  private static final double POINT = 6;
  private final int across;
  private final double cell;
  private final double ratio;
  private final BitSet names;
  private final BitSet points;

  /** For a square of {@code side} pixels of a screen of {@code ratio}. */
  Obstacles(int side, double ratio) {
    this.ratio = ratio;
    cell = 4 * ratio;
    across = (int) Math.ceil(side / cell);
    names = new BitSet(across * across);
    points = new BitSet(across * across);
  }

  /** A point stands at ({@code x}, {@code y}). */
  void point(double x, double y) {
    mark(points, x, y, POINT * ratio);
  }

  /** What share of {@code line} runs under points, 0 to 1. */
  double covered(Polyline line) {
    var hits = 0;
    var samples = 0;
    for (var at = 0.0; at <= line.length(); at += STEP * ratio) {
      samples++;
      hits += marked(points, line.x(at), line.y(at)) ? 1 : 0;
    }
    return hits / (double) samples;
  }

  /** Takes the room of letters {@code size} high along {@code line}, unless some of it is taken. */
  boolean claim(Polyline line, double size) {
    for (var at = 0.0; at <= line.length(); at += STEP * ratio) {
      if (marked(names, line.x(at), line.y(at))) {
        return false;
      }
    }
    for (var at = 0.0; at <= line.length(); at += STEP * ratio) {
      mark(names, line.x(at), line.y(at), size + 2 * ratio);
    }
    return true;
  }

  private boolean marked(BitSet cells, double x, double y) {
    var column = (int) (x / cell);
    var row = (int) (y / cell);
    return column >= 0
        && row >= 0
        && column < across
        && row < across
        && cells.get(row * across + column);
  }

  private void mark(BitSet cells, double x, double y, double reach) {
    var left = Math.max(0, (int) ((x - reach) / cell));
    var right = Math.min(across - 1, (int) ((x + reach) / cell));
    var bottom = Math.min(across - 1, (int) ((y + reach) / cell));
    for (var row = Math.max(0, (int) ((y - reach) / cell)); row <= bottom && left <= right; row++) {
      cells.set(row * across + left, row * across + right + 1);
    }
  }
}
