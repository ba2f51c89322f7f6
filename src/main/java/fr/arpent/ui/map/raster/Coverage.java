package fr.arpent.ui.map.raster;

import java.util.Arrays;

/**
 * How much of each pixel a shape covers. Each side of an outline adds its signed area to the pixels
 * it crosses; summing a row from the left then gives the covered part of every pixel exactly, so
 * edges are smooth whatever their slope. Shapes gathered before one {@link #paint} are painted as
 * one: where they overlap nothing is painted twice.
 *
 * <p>For one thread; made once and used for many shapes of one picture's size.
 */
public final class Coverage {
  private static final float LEAST = 1f / 512;
  private final int width;
  private final int height;
  private final float[] area;
  private final int[] first;
  private final int[] last;
  private int top;
  private int bottom;
  private boolean odd;

  /** For pictures of {@code width} by {@code height}. */
  public Coverage(int width, int height) {
    this.width = width;
    this.height = height;
    area = new float[(width + 2) * height];
    first = new int[height];
    last = new int[height];
    clear();
  }

  private void clear() {
    Arrays.fill(first, Integer.MAX_VALUE);
    Arrays.fill(last, -1);
    top = height;
    bottom = -1;
  }

  /** Gathers {@code shape}. */
  public Coverage add(Outline shape) {
    for (var ring : shape.rings()) {
      var n = ring.length;
      for (var i = 0; i < n; i += 2) {
        var next = i + 2 == n ? 0 : i + 2;
        line(ring[i], ring[i + 1], ring[next], ring[next + 1]);
      }
    }
    return this;
  }

  /** Paints what was gathered in {@code colour} (not premultiplied) and forgets it. */
  public void paint(Pixels onto, int colour) {
    odd = false;
    paintRows(onto, colour);
  }

  /** Paints what lies within an odd number of the rings gathered, whichever way they turn. */
  public void paintOdd(Pixels onto, int colour) {
    odd = true;
    paintRows(onto, colour);
  }

  private void paintRows(Pixels onto, int colour) {
    var premultiplied = Colours.premultiplied(colour);
    for (var y = Math.max(0, top); y <= bottom; y++) {
      if (last[y] >= 0) {
        paintRow(onto, premultiplied, y);
      }
    }
    clear();
  }

  /** How much is covered where that many rings lie over each other. */
  private float covered(float rings) {
    if (!odd || rings <= 1) {
      return Math.min(1f, rings);
    }
    var beyond = rings % 2;
    return beyond > 1 ? 2 - beyond : beyond;
  }

  /** Right of the last pixel touched the sum stands still: nothing, or all to the border. */
  private void paintRow(Pixels onto, int premultiplied, int y) {
    var sum = 0f;
    var row = y * (width + 2);
    var touched = Math.min(width + 1, last[y]);
    for (var x = first[y]; x < width && (x <= touched || Math.abs(sum) > LEAST); x++) {
      sum += area[row + x];
      var covered = covered(Math.abs(sum));
      if (covered > LEAST) {
        onto.blend(y * width + x, premultiplied, (int) (covered * 255 + 0.5f));
      }
    }
    Arrays.fill(area, row + first[y], row + touched + 1, 0f);
  }

  private void line(double x0, double y0, double x1, double y1) {
    if (y0 == y1 || Math.max(y0, y1) <= 0 || Math.min(y0, y1) >= height) {
      return;
    }
    if (y0 > y1) {
      cutRows(x1, y1, x0, y0, -1);
    } else {
      cutRows(x0, y0, x1, y1, 1);
    }
  }

  /** Leaves out what lies above and below. */
  private void cutRows(double x0, double y0, double x1, double y1, int sign) {
    var slope = (x1 - x0) / (y1 - y0);
    var from = Math.max(0, y0);
    var to = Math.min(height, y1);
    var start = from == y0 ? x0 : x0 + (from - y0) * slope;
    var end = to == y1 ? x1 : x0 + (to - y0) * slope;
    cutLeft(start, from, end, to, sign);
  }

  /** Moves what lies left of the picture onto its edge, where it counts the same. */
  private void cutLeft(double x0, double y0, double x1, double y1, int sign) {
    if (x0 >= 0 && x1 >= 0) {
      cutRight(x0, y0, x1, y1, sign);
    } else if (x0 < 0 && x1 < 0) {
      rows(0, y0, 0, y1, sign);
    } else {
      var y = y0 + (y1 - y0) * x0 / (x0 - x1);
      if (x0 < 0) {
        rows(0, y0, 0, y, sign);
        cutRight(0, y, x1, y1, sign);
      } else {
        cutRight(x0, y0, 0, y, sign);
        rows(0, y, 0, y1, sign);
      }
    }
  }

  /** Leaves out what lies right of the picture, where it counts for nothing. */
  private void cutRight(double x0, double y0, double x1, double y1, int sign) {
    if (x0 <= width && x1 <= width) {
      rows(x0, y0, x1, y1, sign);
    } else if (x0 < width || x1 < width) {
      var y = y0 + (y1 - y0) * (x0 - width) / (x0 - x1);
      if (x0 < width) {
        rows(x0, y0, width, y, sign);
      } else {
        rows(width, y, x1, y1, sign);
      }
    }
  }

  private void rows(double x0, double y0, double x1, double y1, int sign) {
    if (y1 <= y0) {
      return;
    }
    var slope = (x1 - x0) / (y1 - y0);
    var firstRow = (int) y0;
    var lastRow = Math.min(height - 1, (int) Math.ceil(y1) - 1);
    top = Math.min(top, firstRow);
    bottom = Math.max(bottom, lastRow);
    var x = x0;
    for (var y = firstRow; y <= lastRow; y++) {
      var down = Math.min(y + 1, y1) - Math.max(y, y0);
      var next = y == lastRow ? x1 : x + slope * down;
      span(y, x, next, (float) (down * sign));
      x = next;
    }
  }

  /** Within row {@code y}, from {@code xa} to {@code xb}, {@code down} of the row's height. */
  private void span(int y, double xa, double xb, float down) {
    var left = Math.max(0, Math.min(xa, xb));
    var right = Math.min(width, Math.max(xa, xb));
    var from = (int) left;
    var to = (int) Math.ceil(right);
    var row = y * (width + 2);
    first[y] = Math.min(first[y], from);
    if (to <= from + 1) {
      var middle = (float) ((left + right) / 2 - from);
      area[row + from] += down * (1 - middle);
      area[row + from + 1] += down * middle;
      last[y] = Math.max(last[y], from + 1);
    } else {
      wide(row, left, right, down);
      last[y] = Math.max(last[y], to);
    }
  }

  /** A side that crosses several pixels of one row: each gets the trapezium right of the side. */
  private void wide(int row, double left, double right, float down) {
    var perPixel = down / (right - left);
    var from = (int) left;
    var to = (int) Math.ceil(right);
    var before = 0.0;
    var beforeArea = 0.0;
    for (var x = from; x < to; x++) {
      var a = Math.max(left, x);
      var b = Math.min(right, x + 1);
      var fell = (b - a) * perPixel;
      var covered = before + fell * (x + 1 - (a + b) / 2);
      area[row + x] += (float) (covered - beforeArea);
      beforeArea = covered;
      before += fell;
    }
    area[row + to] += (float) (before - beforeArea);
  }
}
