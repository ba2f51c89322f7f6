package fr.arpent.geo.point;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/** The nearest places found, the nearest first. Filled by one search, then only read. */
public final class Near {
  private final int[] ids;
  private final double[] metres;
  private final double limit;
  private int size;

  Near(int count, double limit) {
    ids = new int[count];
    metres = new double[count];
    this.limit = count == 0 ? -1 : limit;
  }

  /** How many were found. */
  public int size() {
    return size;
  }

  /** The id of the {@code i}th nearest, counted from 0. */
  public int id(int i) {
    return ids[Objects.checkIndex(i, size)];
  }

  /** How far the {@code i}th nearest is, in metres on the plane. */
  public double metres(int i) {
    return metres[Objects.checkIndex(i, size)];
  }

  /** The ids, the nearest first. */
  public IntStream ids() {
    return Arrays.stream(ids, 0, size);
  }

  /** How far a place may be to be of use. */
  double reach() {
    return size == 0 || size < ids.length ? limit : Math.min(limit, metres[size - 1]);
  }

  /** Adds a place if it is near enough; of two equally far ones the lower id comes first. */
  void add(int id, double distance) {
    if (distance > limit || (size == ids.length && !before(distance, id, size - 1))) {
      return;
    }
    size = Math.min(size + 1, ids.length);
    var at = size - 1;
    for (; at > 0 && before(distance, id, at - 1); at--) {
      ids[at] = ids[at - 1];
      metres[at] = metres[at - 1];
    }
    ids[at] = id;
    metres[at] = distance;
  }

  private boolean before(double distance, int id, int at) {
    return distance < metres[at] || (distance == metres[at] && id < ids[at]);
  }
}
