package fr.arpent.ui.map.model;

import fr.arpent.geo.point.Points;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;

/**
 * Where the points are on the Mercator square, found by place: a grid of cells over all of them,
 * and for each cell its points. Immutable; made in time proportional to the number of points.
 */
public final class Places {

  /** No point. */
  public static final Places NONE = new Places(0, slot -> Double.NaN, slot -> Double.NaN);

  private static final int POINTS_A_CELL = 4;
  private final double[] xs;
  private final double[] ys;
  private final Box box;
  private final int side;
  private final int[] starts;
  private final int[] slots;

  /**
   * The places of {@code slots} rows; a row whose longitude or latitude is NaN has none.
   *
   * @param lon the longitude of a slot, degrees
   * @param lat the latitude of a slot, degrees
   */
  public Places(int slots, IntToDoubleFunction lon, IntToDoubleFunction lat) {
    xs = new double[slots];
    ys = new double[slots];
    var bounds = Box.NONE;
    var count = 0;
    for (var slot = 0; slot < slots; slot++) {
      xs[slot] = Mercator.x(lon.applyAsDouble(slot));
      ys[slot] = Mercator.y(lat.applyAsDouble(slot));
      if (has(slot)) {
        bounds = bounds.with(xs[slot], ys[slot]);
        count++;
      }
    }
    box = bounds;
    side = (int) Math.ceil(Math.sqrt(Math.max(1, count) / (double) POINTS_A_CELL));
    starts = new int[side * side + 1];
    this.slots = new int[count];
    sortIntoCells();
  }

  /** The places of the rows of {@code points}, of a table of {@code slots} slots. */
  public static Places of(Points points, int slots) {
    return new Places(slots, points::lon, points::lat);
  }

  private void sortIntoCells() {
    for (var slot = 0; slot < xs.length; slot++) {
      if (has(slot)) {
        starts[cell(slot) + 1]++;
      }
    }
    for (var cell = 1; cell < starts.length; cell++) {
      starts[cell] += starts[cell - 1];
    }
    var next = starts.clone();
    for (var slot = 0; slot < xs.length; slot++) {
      if (has(slot)) {
        slots[next[cell(slot)]++] = slot;
      }
    }
  }

  /** Whether the row in {@code slot} has a position. */
  public boolean has(int slot) {
    return slot >= 0
        && slot < xs.length
        && xs[slot] >= 0
        && xs[slot] <= 1
        && ys[slot] >= 0
        && ys[slot] <= 1;
  }

  /** How many slots there are, with or without position. */
  public int slots() {
    return xs.length;
  }

  /** How many points there are. */
  public int count() {
    return slots.length;
  }

  /** The x of the point of {@code slot}. */
  public double x(int slot) {
    return xs[slot];
  }

  /** The y of the point of {@code slot}. */
  public double y(int slot) {
    return ys[slot];
  }

  /** What all points lie in. */
  public Box box() {
    return box;
  }

  /** What most points lie in, without the few that lie far from all others. */
  public Bulk bulk() {
    return Bulk.of(xs, ys, slots);
  }

  /** Visits the slots of all points in {@code within}. */
  public void visit(Box within, IntConsumer visitor) {
    if (box.isEmpty() || !box.meets(within)) {
      return;
    }
    var left = column(within.left());
    var right = column(within.right());
    var bottom = row(within.bottom());
    for (var row = row(within.top()); row <= bottom; row++) {
      for (var i = starts[row * side + left]; i < starts[row * side + right + 1]; i++) {
        if (within.contains(xs[slots[i]], ys[slots[i]])) {
          visitor.accept(slots[i]);
        }
      }
    }
  }

  private int cell(int slot) {
    return row(ys[slot]) * side + column(xs[slot]);
  }

  private int column(double x) {
    return place(x - box.left(), box.width(), side);
  }

  private int row(double y) {
    return place(y - box.top(), box.height(), side);
  }

  private static int place(double from, double length, int cells) {
    return length == 0 ? 0 : (int) Math.clamp(Math.floor(from / length * cells), 0, cells - 1);
  }
}
