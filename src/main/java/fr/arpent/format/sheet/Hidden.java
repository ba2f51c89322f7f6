package fr.arpent.format.sheet;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The rows and columns that a sheet hides; they are read like the others, and told. */
final class Hidden {
  private final BitSet columns = new BitSet();
  private int rows;
  private int firstRow;

  /** Row {@code number}, counted from 1, holds something and is hidden. */
  void row(int number) {
    if (rows++ == 0) {
      firstRow = number;
    }
  }

  /** Columns {@code first} to {@code last}, counted from 0, are hidden. */
  void columns(int first, int last) {
    if (first >= 0 && first <= last) {
      columns.set(first, last + 1);
    }
  }

  /** One problem for the rows, one for each stretch of columns among the first {@code width}. */
  List<Problem> problems(Place sheet, int width) {
    var problems = new ArrayList<Problem>();
    if (rows > 0) {
      problems.add(Problem.at(at(sheet, firstRow, 0), "format.sheet.hidden-rows", rows));
    }
    for (var from = columns.nextSetBit(0); from >= 0 && from < width; ) {
      var to = Math.min(width, columns.nextClearBit(from));
      problems.add(Problem.at(at(sheet, 0, from + 1), "format.sheet.hidden-columns", to - from));
      from = columns.nextSetBit(to);
    }
    return problems;
  }

  private static Place at(Place sheet, int row, int column) {
    return new Place(sheet.file(), sheet.sheet(), row, column, null);
  }
}
