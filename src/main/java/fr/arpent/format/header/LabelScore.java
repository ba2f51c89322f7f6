package fr.arpent.format.header;

import java.util.HashSet;
import java.util.List;

/**
 * How much a row looks like the labels of what is below it, column by column.
 *
 * @param mean over the columns: 1 for a text, 2 for a text above values, less for a value, a blank,
 *     a repetition; about -2 to 2
 * @param titled columns in which it is a text and nearly all below are values: it is their label
 * @param valued columns in which it is a value like those below: it is one of them
 * @param standing columns of texts in which the same text stands below: likely one of them
 */
record LabelScore(double mean, int titled, int valued, int standing) {

  /** The score of {@code rows.get(at)}. */
  static LabelScore of(List<RawRow> rows, int at, SampleColumns columns) {
    return new Weighing(rows, at, columns).weigh();
  }

  /** Whether more columns take it for a value than for a label. */
  boolean isData() {
    return valued > titled;
  }

  /** Whether some columns take it for data and none for a label. */
  boolean doubtful() {
    return valued > 0 || (titled == 0 && standing > 0);
  }

  private static final class Weighing {
    private final List<RawRow> rows;
    private final int at;
    private final SampleColumns columns;
    private int titled;
    private int valued;
    private int standing;

    Weighing(List<RawRow> rows, int at, SampleColumns columns) {
      this.rows = rows;
      this.at = at;
      this.columns = columns;
    }

    LabelScore weigh() {
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
      return new LabelScore(counted == 0 ? 0 : sum / counted, titled, valued, standing);
    }

    private double one(int column, CellShape shape, double below) {
      if (shape == CellShape.BLANK) {
        return -0.2;
      }
      if (shape.isValue()) {
        return value(column, below);
      }
      if (below < 0) {
        return 0.7;
      }
      if (standsBelow(column)) {
        standing++;
        return 0.2;
      }
      titled += below > 0.7 ? 1 : 0;
      return below > 0.7 ? 2 : 1;
    }

    private double value(int column, double below) {
      if (below < 0.5) {
        return 0;
      }
      if (looksLikeYear(column)) {
        return 0.5;
      }
      valued++;
      return -1.2;
    }

    /** Columns labelled 2012, 2013, 2014 stand above numbers and are labels all the same. */
    private boolean looksLikeYear(int column) {
      return rows.get(at).text(column).strip().matches("(?:19|20)\\d\\d(?:[-/](?:19|20)?\\d\\d)?");
    }

    /** A category stands in several rows; a repeated header repeats whole and is no category. */
    private boolean standsBelow(int column) {
      var text = rows.get(at).text(column);
      for (var i = at + 1; i < rows.size(); i++) {
        if (rows.get(i).text(column).equals(text)
            && !rows.get(i).cells().equals(rows.get(at).cells())) {
          return true;
        }
      }
      return false;
    }
  }
}
