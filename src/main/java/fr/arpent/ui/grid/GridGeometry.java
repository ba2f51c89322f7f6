package fr.arpent.ui.grid;

/**
 * Where cells stand in the grid, in px from its top left corner. Immutable.
 *
 * @param lines how many lines there are
 * @param width of the grid
 * @param height of the grid, header included
 */
record GridGeometry(GridSizes sizes, ColumnLayout columns, int lines, double width, double height) {

  /** Room below and right of the last cell, so that scroll bars never cover it. */
  static final double MARGIN = 14;

  static final GridGeometry EMPTY =
      new GridGeometry(new GridSizes(1, Density.NORMAL), ColumnLayout.EMPTY, 0, 0, 0);

  /** Height of the part where lines show. */
  double body() {
    return Math.max(0, height - sizes.header());
  }

  /** How many lines a page has. */
  int page() {
    return Math.max(1, (int) (body() / sizes.row()) - 1);
  }

  double y(Scroll scroll, int line) {
    return sizes.header() + (line - scroll.line()) * sizes.row() - scroll.offset();
  }

  /** The line at {@code y}, or -1 when there is none. */
  int lineAt(Scroll scroll, double y) {
    if (y < sizes.header()) {
      return -1;
    }
    var line = lineNear(scroll, y);
    return line < lines ? line : -1;
  }

  /** The line at {@code y} as if lines went on for ever, not below 0. */
  int lineNear(Scroll scroll, double y) {
    var down = y - sizes.header() + scroll.offset();
    return Math.max(0, scroll.line() + (int) Math.floor(down / sizes.row()));
  }

  /** The last line of which something is in view. */
  int last(Scroll scroll) {
    return Math.min(lines - 1, lineNear(scroll, height - 0.01));
  }

  /** How far the columns can be scrolled. */
  double furthestLeft() {
    return Math.max(0, columns.end() + MARGIN - width);
  }

  /** How far lines can be scrolled, in lines. */
  double furthestLine() {
    return Math.max(0, lines + (MARGIN - body()) / sizes.row());
  }

  /** {@code scroll} moved by so many px. */
  Scroll by(Scroll scroll, double right, double down) {
    return to(scroll.line() + (scroll.offset() + down) / sizes.row(), scroll.left() + right);
  }

  /**
   * The nearest place to what is asked.
   *
   * @param line the first line in view with its hidden part as a fraction
   * @param left how many px of columns are hidden
   */
  Scroll to(double line, double left) {
    var within = Math.clamp(line, 0, furthestLine());
    var whole = (int) Math.floor(within);
    var offset = Math.round((within - whole) * sizes.row());
    return new Scroll(whole, offset, Math.round(Math.clamp(left, 0, furthestLeft())));
  }

  /** {@code scroll} moved as little as shows the whole of a cell. */
  Scroll reveal(Scroll scroll, int line, int column) {
    var above = y(scroll, line) - sizes.header();
    var below = y(scroll, line) + sizes.row() + MARGIN - height;
    var down = above < 0 ? above : Math.min(above, Math.max(0, below));
    return by(scroll, sideways(scroll, column), down);
  }

  /** {@code scroll} with {@code line} a third from the top, if it is not in view. */
  Scroll show(Scroll scroll, int line, int column) {
    var y = y(scroll, line);
    var right = sideways(scroll, column);
    return y >= sizes.header() && y + sizes.row() + MARGIN <= height
        ? by(scroll, right, 0)
        : to(line - Math.floor(body() / 3 / sizes.row()), scroll.left() + right);
  }

  private double sideways(Scroll scroll, int column) {
    if (column < columns.frozen()) {
      return 0;
    }
    var before = columns.left(column, scroll.left()) - columns.scrolledFrom();
    var after = columns.right(column, scroll.left()) - (width - MARGIN);
    return before < 0 ? before : Math.min(before, Math.max(0, after));
  }
}
