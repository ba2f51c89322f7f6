package fr.arpent.format.csv;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.table.Column;
import fr.arpent.table.Table;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Refuses to write a text in an encoding that lacks some of its characters. */
final class Unwritable {
  private Unwritable() {}

  /**
   * Looks at every label and cell.
   *
   * @throws ProblemException naming the first that {@code charset} cannot hold
   */
  static void refuse(Table table, Charset charset) {
    if (charset.name().startsWith("UTF-")) {
      return;
    }
    var encoder = charset.newEncoder();
    for (var i = 0; i < table.columns().size(); i++) {
      var column = table.columns().get(i);
      check(column.name(), encoder, new Place(null, null, 0, i + 1, column.label()));
      cells(table, column, i + 1, encoder);
    }
    for (var row : table.preamble().rows()) {
      row.forEach(text -> check(text, encoder, Place.NOWHERE));
    }
  }

  private static void cells(Table table, Column column, int number, CharsetEncoder encoder) {
    table
        .rowSlots()
        .forEach(
            slot ->
                check(
                    column.text(slot),
                    encoder,
                    new Place(null, null, table.sourceRow(slot), number, column.label())));
  }

  private static void check(String text, CharsetEncoder encoder, Place place) {
    if (!encoder.canEncode(text)) {
      var character =
          text.codePoints()
              .mapToObj(Character::toString)
              .filter(c -> !encoder.canEncode(c))
              .findFirst()
              .orElse(text);
      throw new ProblemException(
          Problem.at(place, "format.csv.unwritable", character, encoder.charset().name()));
    }
  }
}
