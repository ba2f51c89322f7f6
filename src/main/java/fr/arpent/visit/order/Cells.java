package fr.arpent.visit.order;

import java.util.Arrays;

/** Places sorted into square cells, from which they can be taken out one by one. */
final class Cells {
  private static final double PLACES_A_CELL = 2;

  private final Plane plane;
  private final double left;
  private final double bottom;
  private final double side;
  private final int columns;
  private final int rows;
  private final int[] first;
  private final int[] next;
  private final boolean[] gone;

  Cells(Plane plane) {
    this.plane = plane;
    left = Arrays.stream(plane.x()).min().orElse(0);
    bottom = Arrays.stream(plane.y()).min().orElse(0);
    var width = Arrays.stream(plane.x()).max().orElse(0) - left;
    var height = Arrays.stream(plane.y()).max().orElse(0) - bottom;
    var cells = Math.max(1, plane.size() / PLACES_A_CELL);
    var longest = Math.max(width, height);
    side = Math.max(1e-6, Math.max(Math.sqrt(width * height / cells), longest / cells));
    columns = (int) (width / side) + 1;
    rows = (int) (height / side) + 1;
    first = new int[columns * rows];
    next = new int[plane.size()];
    gone = new boolean[plane.size()];
    Arrays.fill(first, -1);
    for (var i = plane.size() - 1; i >= 0; i--) {
      var cell = row(i) * columns + column(i);
      next[i] = first[cell];
      first[cell] = i;
    }
  }

  /** Takes {@code place} out: it is no longer found. */
  void remove(int place) {
    gone[place] = true;
    var cell = row(place) * columns + column(place);
    if (first[cell] == place) {
      first[cell] = next[place];
      return;
    }
    var before = first[cell];
    while (next[before] != place) {
      before = next[before];
    }
    next[before] = next[place];
  }

  /** The nearest to {@code place} of those left, itself aside; -1 when there is none. */
  int nearest(int place) {
    var found = nearest(place, 1);
    return found.length == 0 ? -1 : found[0];
  }

  /** The {@code count} nearest to {@code place} of those left, itself aside, the nearest first. */
  int[] nearest(int place, int count) {
    var best = new Best(place, count);
    var furthest = Math.max(columns, rows);
    for (var ring = 0; ring <= furthest && !best.complete((ring - 1) * side); ring++) {
      ring(column(place), row(place), ring, best);
    }
    return Arrays.copyOf(best.places, best.size);
  }

  private void ring(int column, int row, int ring, Best best) {
    for (var y = Math.max(0, row - ring); y <= Math.min(rows - 1, row + ring); y++) {
      var edge = Math.abs(y - row) == ring;
      var step = edge || ring == 0 ? 1 : 2 * ring;
      for (var x = column - ring; x <= column + ring; x += step) {
        if (x >= 0 && x < columns) {
          cell(y * columns + x, best);
        }
      }
    }
  }

  private void cell(int cell, Best best) {
    for (var i = first[cell]; i >= 0; i = next[i]) {
      best.add(i);
    }
  }

  private int column(int place) {
    return Math.clamp((int) ((plane.x()[place] - left) / side), 0, columns - 1);
  }

  private int row(int place) {
    return Math.clamp((int) ((plane.y()[place] - bottom) / side), 0, rows - 1);
  }

  /** The nearest found so far; equally far ones by their number. */
  private final class Best {
    private final int from;
    private final int[] places;
    private final double[] metres;
    private int size;

    Best(int from, int count) {
      this.from = from;
      places = new int[count];
      metres = new double[count];
    }

    /** Whether nothing beyond {@code reach} metres can be nearer. */
    boolean complete(double reach) {
      return size == places.length && metres[size - 1] <= reach;
    }

    void add(int place) {
      var away = plane.metres(from, place);
      if (place == from
          || gone[place]
          || (size == places.length && !before(away, place, size - 1))) {
        return;
      }
      size = Math.min(size + 1, places.length);
      var at = size - 1;
      for (; at > 0 && before(away, place, at - 1); at--) {
        places[at] = places[at - 1];
        metres[at] = metres[at - 1];
      }
      places[at] = place;
      metres[at] = away;
    }

    private boolean before(double away, int place, int at) {
      return away < metres[at] || (away == metres[at] && place < places[at]);
    }
  }
}
