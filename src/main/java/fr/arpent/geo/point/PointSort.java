package fr.arpent.geo.point;

/**
 * Puts places into the order of a {@link PointIndex}: the median by longitude in the middle, on
 * either side of it the median by latitude, and so on (Floyd and Rivest's selection, so that equal
 * and sorted places cost no more than others).
 */
final class PointSort {
  private static final int LARGE = 600;

  private final int[] ids;
  private final int[] lons;
  private final int[] lats;
  private final int leaf;

  PointSort(int[] ids, int[] lons, int[] lats, int leaf) {
    this.ids = ids;
    this.lons = lons;
    this.lats = lats;
    this.leaf = leaf;
  }

  void sort() {
    sort(0, ids.length - 1, true);
  }

  private void sort(int from, int to, boolean byLon) {
    if (to - from < leaf) {
      return;
    }
    var middle = (from + to) >>> 1;
    select(byLon ? lons : lats, middle, from, to);
    sort(from, middle - 1, !byLon);
    sort(middle + 1, to, !byLon);
  }

  /** Brings into place {@code k} what belongs there, smaller ones before it, larger ones behind. */
  private void select(int[] by, int k, int from, int to) {
    var left = from;
    var right = to;
    while (right > left) {
      if (right - left > LARGE) {
        narrow(by, k, left, right);
      }
      var pivot = by[k];
      var i = left;
      var j = right;
      swap(left, k);
      if (by[right] > pivot) {
        swap(left, right);
      }
      while (i < j) {
        swap(i++, j--);
        while (by[i] < pivot) {
          i++;
        }
        while (by[j] > pivot) {
          j--;
        }
      }
      if (by[left] == pivot) {
        swap(left, j);
      } else {
        swap(++j, right);
      }
      left = j <= k ? j + 1 : left;
      right = k <= j ? j - 1 : right;
    }
  }

  /** First selects within a sample around {@code k}, which makes its value a good pivot. */
  private void narrow(int[] by, int k, int left, int right) {
    var n = right - left + 1;
    var rank = k - left + 1;
    var log = Math.log(n);
    var sample = 0.5 * Math.exp(2 * log / 3);
    var spread = 0.5 * Math.sqrt(log * sample * (n - sample) / n) * (rank < n / 2 ? -1 : 1);
    var start = Math.max(left, (int) (k - rank * sample / n + spread));
    var end = Math.min(right, (int) (k + (n - rank) * sample / n + spread));
    select(by, k, start, end);
  }

  private void swap(int i, int j) {
    swap(ids, i, j);
    swap(lons, i, j);
    swap(lats, i, j);
  }

  private static void swap(int[] array, int i, int j) {
    var kept = array[i];
    array[i] = array[j];
    array[j] = kept;
  }
}
