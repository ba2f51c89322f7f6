package fr.arpent.ui.grid;

/**
 * A rectangle of cells and the one in it that keys act on.
 *
 * @param active the current cell, inside the rectangle
 * @param anchor the corner that stays while the range grows
 * @param far the corner that moves
 */
record GridRange(Spot active, Spot anchor, Spot far) {

  static GridRange cell(int line, int column) {
    var spot = new Spot(line, column);
    return new GridRange(spot, spot, spot);
  }

  static GridRange cell(Spot spot) {
    return new GridRange(spot, spot, spot);
  }

  /** From {@code anchor}, which is current, to {@code far}. */
  static GridRange from(Spot anchor, Spot far) {
    return new GridRange(anchor, anchor, far);
  }

  /** The same rectangle grown or shrunk to {@code to}. */
  GridRange reaching(Spot to) {
    return new GridRange(active, anchor, to);
  }

  int top() {
    return Math.min(anchor.line(), far.line());
  }

  int bottom() {
    return Math.max(anchor.line(), far.line());
  }

  int left() {
    return Math.min(anchor.column(), far.column());
  }

  int right() {
    return Math.max(anchor.column(), far.column());
  }

  int lines() {
    return bottom() - top() + 1;
  }

  int columns() {
    return right() - left() + 1;
  }

  boolean single() {
    return anchor.equals(far);
  }

  boolean holds(int line, int column) {
    return line >= top() && line <= bottom() && column >= left() && column <= right();
  }

  /** The same rectangle with the next cell current: downward, or to the right; round at its end. */
  GridRange stepping(boolean down, boolean back) {
    var inLine = active.column() - left();
    var inColumn = active.line() - top();
    var size = lines() * columns();
    var index = down ? inLine * lines() + inColumn : inColumn * columns() + inLine;
    var next = Math.floorMod(index + (back ? -1 : 1), size);
    var spot =
        down
            ? new Spot(top() + next % lines(), left() + Math.floorDiv(next, lines()))
            : new Spot(top() + Math.floorDiv(next, columns()), left() + next % columns());
    return new GridRange(spot, anchor, far);
  }
}
