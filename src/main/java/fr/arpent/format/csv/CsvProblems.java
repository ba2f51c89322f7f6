package fr.arpent.format.csv;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.format.encoding.Decoded;
import java.util.ArrayList;
import java.util.List;

/** What was odd about a CSV file that was read all the same; places name no file. */
final class CsvProblems {
  /** So many bad cells are told one by one, the others in one sentence. */
  private static final int TOLD = 20;

  private final InnerMark inner;
  private final CsvDialect dialect;
  private final CsvColumns columns;
  private final List<Problem> problems = new ArrayList<>();

  CsvProblems(InnerMark inner, CsvDialect dialect, CsvColumns columns) {
    this.inner = inner;
    this.dialect = dialect;
    this.columns = columns;
  }

  /** All of them, in no particular order. */
  List<Problem> list() {
    badBytes(inner.text());
    if (columns.unclosed()) {
      row(columns.lastRow(), "format.csv.unclosed");
    }
    if (columns.lineEnds().mixed()) {
      row(0, "format.csv.mixed-line-ends");
    }
    if (inner.insideQuotes()) {
      row(1, "format.csv.mark-in-quotes");
    }
    if (columns.markLine()) {
      row(columns.lastRow() + 1, "format.csv.mark-line");
    }
    return problems;
  }

  private void badBytes(Decoded text) {
    if (text.bad().length == 0) {
      return;
    }
    var places = BadBytePlaces.first(text, dialect, TOLD);
    places.forEach(place -> problems.add(Problem.at(place, "format.bad-byte")));
    if (places.size() == TOLD && text.bad().length > TOLD) {
      row(0, "format.bad-bytes-more", text.bad().length);
    }
  }

  private void row(int row, String code, Object... facts) {
    problems.add(Problem.at(new Place(null, null, row, 0, null), code, facts));
  }
}
