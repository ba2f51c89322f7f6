package fr.arpent.format.header;

import java.util.HashSet;
import java.util.List;

/**
 * How much a row looks like the labels of what is below it: the mean over the columns of 1 for a
 * text, 2 for a text above values, less for a value, a blank, a repetition.
 */
final class LabelScore {
  private final List<RawRow> rows;
  private final int at;
  private final SampleColumns columns;

  private LabelScore(List<RawRow> rows, int at, SampleColumns columns) {
    this.rows = rows;
    this.at = at;
    this.columns = columns;
  }

  /** The score of {@code rows.get(at)}, about -2 to 2. */
  static double of(List<RawRow> rows, int at, SampleColumns columns) {
    return new LabelScore(rows, at, columns).mean();
  }

  private double mean() {
    var sum = 0.0;
    var counted = 0;
    var seen = new HashSet<String>();
    for (var column = 0; column < columns.width(); column++) {
      var below = columns.valuesBelow(at, column);
      var shape = columns.shape(at, column);
      if (below < 0 && shape == CellShape.BLANK) {
        continue;
      }
      counted++;
      sum += one(column, shape, below);
      var text = rows.get(at).text(column);
      if (!text.isBlank() && !seen.add(text)) {
        sum -= 0.5;
      }
    }
    return counted == 0 ? 0 : sum / counted;
  }

  private double one(int column, CellShape shape, double below) {
    if (shape == CellShape.BLANK) {
      return -0.2;
    }
    if (shape.isValue()) {
      return below < 0.5 ? 0 : looksLikeYear(column) ? 0.5 : -1.2;
    }
    if (below < 0) {
      return 0.7;
    }
    return standsBelow(column) ? 0.2 : below > 0.7 ? 2 : 1;
  }

  /** Columns labelled 2012, 2013, 2014 stand above numbers and are labels all the same. */
  private boolean looksLikeYear(int column) {
    return rows.get(at).text(column).strip().matches("(?:19|20)\\d\\d(?:[-/](?:19|20)?\\d\\d)?");
  }

  /** A category stands in several rows; a repeated header repeats whole and is no category. */
  private boolean standsBelow(int column) {
    var text = rows.get(at).text(column);
    for (var i = at + 1; i < rows.size(); i++) {
      if (rows.get(i).text(column).equals(text) && !rows.get(i).cells().equals(cells())) {
        return true;
      }
    }
    return false;
  }

  private List<fr.arpent.table.Cell> cells() {
    return rows.get(at).cells();
  }
}
