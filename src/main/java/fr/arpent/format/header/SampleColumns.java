package fr.arpent.format.header;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What each column of a sample holds, row by row, as shapes. */
final class SampleColumns {
  private final CellShape[][] shapes;
  private final int width;

  SampleColumns(List<RawRow> rows) {
    width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    shapes = new CellShape[rows.size()][];
    for (var i = 0; i < rows.size(); i++) {
      shapes[i] = rows.get(i).cells().stream().map(CellShape::of).toArray(CellShape[]::new);
    }
  }

  int width() {
    return width;
  }

  CellShape shape(int row, int column) {
    return column < shapes[row].length ? shapes[row][column] : CellShape.BLANK;
  }

  /**
   * Whether {@code row} is text in all columns, two at least, that hold nothing but values below.
   */
  boolean textAboveValues(int row) {
    var values =
        IntStream.range(0, width).filter(column -> valuesBelow(row, column) > 0.9).toArray();
    return values.length > 1
        && Arrays.stream(values).allMatch(column -> shape(row, column) == CellShape.TEXT);
  }

  /** The share of filled cells under {@code row} that can hardly be labels; -1 when none is. */
  double valuesBelow(int row, int column) {
    var filled = 0;
    var values = 0;
    for (var i = row + 1; i < shapes.length; i++) {
      var shape = shape(i, column);
      filled += shape == CellShape.BLANK ? 0 : 1;
      values += shape.isValue() ? 1 : 0;
    }
    return filled == 0 ? -1 : (double) values / filled;
  }
}
