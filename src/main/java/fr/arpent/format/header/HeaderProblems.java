package fr.arpent.format.header;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** What is odd about a header: blank labels, labels that stand twice, cells without label. */
public final class HeaderProblems {
  private HeaderProblems() {}

  /**
   * The problems of the header of {@code table}, in the order of columns; places name row, column
   * and label only.
   *
   * @param headerRow its number in the file; 0 when there is none
   */
  public static List<Problem> of(Table table, int headerRow) {
    var problems = new ArrayList<Problem>();
    var first = new HashMap<String, Integer>();
    for (var i = 0; i < table.columns().size() && headerRow > 0; i++) {
      var label = table.columns().get(i).label();
      var place = new Place(null, null, headerRow, i + 1, label);
      if (label == null) {
        problems.add(Problem.at(place, "format.header.no-label"));
      } else if (label.isBlank()) {
        problems.add(Problem.at(place, "format.header.blank"));
      } else if (first.containsKey(label)) {
        problems.add(Problem.at(place, "format.header.twice", label, first.get(label)));
      } else {
        first.put(label, i + 1);
      }
    }
    if (headerRow > 0 && table.rowCount() == 0) {
      problems.add(
          Problem.at(new Place(null, null, headerRow, 0, null), "format.header.nothing-below"));
    }
    return problems;
  }
}
