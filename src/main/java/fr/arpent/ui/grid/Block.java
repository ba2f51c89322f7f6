package fr.arpent.ui.grid;

import java.util.List;

/**
 * A rectangle of texts on its way into the table.
 *
 * @param rows may be of different lengths; at least one, none empty
 */
record Block(List<List<String>> rows) {

  Block {
    rows = List.copyOf(rows);
  }

  int lines() {
    return rows.size();
  }

  int columns() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /** The text at a place, empty where a row is too short. */
  String at(int line, int column) {
    var row = rows.get(line);
    return column < row.size() ? row.get(column) : "";
  }

  /**
   * The cells that change when it is pasted on {@code range}: the range itself when the block fits
   * into it a whole number of times, else as many cells as the block has.
   */
  GridRange target(GridRange range) {
    var fits = range.lines() % lines() == 0 && range.columns() % columns() == 0;
    var bottom = range.top() + (fits ? range.lines() : lines()) - 1;
    var right = range.left() + (fits ? range.columns() : columns()) - 1;
    var anchor = new Spot(range.top(), range.left());
    return GridRange.from(anchor, new Spot(bottom, right));
  }
}
