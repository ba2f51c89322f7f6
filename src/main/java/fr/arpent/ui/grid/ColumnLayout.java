package fr.arpent.ui.grid;

import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where columns stand, in px from the left edge of the grid. The first ones are frozen, the others
 * move to the left by what is scrolled. Immutable.
 */
final class ColumnLayout {
  /** No column. */
  static final ColumnLayout EMPTY = new ColumnLayout(List.of(), _ -> 0, 0, 0);

  private final List<Column> columns;
  private final double[] lefts;
  private final int frozen;

  /**
   * Columns one after another.
   *
   * @param width of a column
   * @param start where the first one begins: what stands before it are the rows' state and number
   * @param frozen how many do not scroll
   */
  ColumnLayout(List<Column> columns, ToDoubleFunction<Column> width, double start, int frozen) {
    this.columns = List.copyOf(columns);
    this.frozen = Math.clamp(frozen, 0, columns.size());
    lefts = new double[columns.size() + 1];
    lefts[0] = start;
    for (var i = 0; i < columns.size(); i++) {
      lefts[i + 1] = lefts[i] + width.applyAsDouble(columns.get(i));
    }
  }

  int size() {
    return columns.size();
  }

  List<Column> columns() {
    return columns;
  }

  List<ColumnId> ids() {
    return columns.stream().map(Column::id).toList();
  }

  Column column(int index) {
    return columns.get(index);
  }

  /** The place of {@code column}, or -1 when it is not shown. */
  int indexOf(ColumnId column) {
    for (var i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(column)) {
        return i;
      }
    }
    return -1;
  }

  int frozen() {
    return frozen;
  }

  /** Where the first column begins. */
  double start() {
    return lefts[0];
  }

  /** Where the frozen columns end and the others come out from under them. */
  double scrolledFrom() {
    return lefts[frozen];
  }

  /** Where the last column ends when nothing is scrolled. */
  double end() {
    return lefts[size()];
  }

  double width(int index) {
    return lefts[index + 1] - lefts[index];
  }

  /** Where column {@code index} begins. */
  double left(int index, double scrolled) {
    return index < frozen ? lefts[index] : lefts[index] - scrolled;
  }

  double right(int index, double scrolled) {
    return left(index, scrolled) + width(index);
  }

  /** The column at {@code x}, or -1 when there is none. */
  int at(double x, double scrolled) {
    if (x < start() || x >= (x < scrolledFrom() ? scrolledFrom() : end() - scrolled)) {
      return -1;
    }
    return insideAt(x < scrolledFrom() ? x : x + scrolled);
  }

  /** The column nearest to {@code x}, for what is dragged. */
  int nearest(double x, double scrolled) {
    var inside = x < scrolledFrom() ? x : x + scrolled;
    return insideAt(Math.clamp(inside, start(), Math.max(start(), end() - 1)));
  }

  /** The column whose right edge is within {@code reach} of {@code x}, or -1. */
  int edgeAt(double x, double scrolled, double reach) {
    for (var i = 0; i < size(); i++) {
      var right = right(i, scrolled);
      if (Math.abs(x - right) <= reach && (i < frozen || right >= scrolledFrom())) {
        return i;
      }
    }
    return -1;
  }

  /** The first scrolled column that shows. */
  int firstScrolled(double scrolled) {
    return Math.max(frozen, insideAt(scrolledFrom() + scrolled));
  }

  private int insideAt(double x) {
    var low = 0;
    var high = size() - 1;
    while (low < high) {
      var middle = (low + high + 1) >>> 1;
      if (lefts[middle] <= x) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
