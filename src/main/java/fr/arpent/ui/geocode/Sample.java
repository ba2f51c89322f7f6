package fr.arpent.ui.geocode;

import fr.arpent.address.columns.AddressColumns;
import fr.arpent.address.geocode.Question;
import fr.arpent.table.Table;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row's address as it will be read.
 *
 * @param row the number of the row in its file
 */
record Sample(int row, Question question) {
  private static final int SHOWN = 3;
  private static final int LOOKED_AT = 5000;

  /** The first rows of {@code slots} that have an address. */
  static List<Sample> of(Table table, AddressColumns columns, IntStream slots) {
    if (!columns.fits(table)) {
      return List.of();
    }
    var questions = columns.questions(table);
    return slots
        .limit(LOOKED_AT)
        .mapToObj(slot -> new Sample(table.sourceRow(slot), questions.of(slot)))
        .filter(sample -> !sample.question.text().isBlank())
        .limit(SHOWN)
        .toList();
  }
}
