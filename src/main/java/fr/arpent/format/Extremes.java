package fr.arpent.format;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.table.Column;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sizes that no honest table has: read all the same, and told. */
final class Extremes {
  private static final int MANY_COLUMNS = 1_000;

  /** Bytes of UTF-8 in one cell. */
  private static final int LARGE = 1_000_000;

  private Extremes() {}

  /** What is extreme about {@code table}; places name row and column. */
  static List<Problem> of(Table table) {
    var problems = new ArrayList<Problem>();
    if (table.columns().size() >= MANY_COLUMNS) {
      problems.add(Problem.at(Place.NOWHERE, "format.many-columns", table.columns().size()));
    }
    for (var i = 0; i < table.columns().size(); i++) {
      largest(table, table.columns().get(i), i + 1, problems);
    }
    return problems;
  }

  private static void largest(Table table, Column column, int number, List<Problem> problems) {
    if (!(column instanceof TextColumn text)) {
      return;
    }
    var dictionary = text.dictionary();
    var code = IntStream.range(0, dictionary.size()).filter(c -> dictionary.byteLength(c) >= LARGE);
    code.findFirst()
        .ifPresent(
            large -> {
              var slot = table.rowSlots().filter(s -> text.code(s) == large).findFirst().orElse(0);
              problems.add(
                  Problem.at(
                      new Place(null, null, table.sourceRow(slot), number, null),
                      "format.large-cell",
                      dictionary.byteLength(large) / 1_000_000.0));
            });
  }
}
