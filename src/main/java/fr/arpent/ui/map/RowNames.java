package fr.arpent.ui.map;

import fr.arpent.base.Message;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.desk.TellingColumn;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.map.model.Callout;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a row is called on the map: by the first column that tells nearly all rows apart, else by
 * its number in the file.
 */
final class RowNames {
  private static final int SPOKEN = 3;
  private static final int LONGEST = 40;
  private final Words words;

  RowNames(Words words) {
    this.words = words;
  }

  /** The name of the row in {@code slot}. */
  String name(Sheet sheet, int slot) {
    return TellingColumn.of(sheet.table())
        .map(c -> c.text(slot))
        .filter(text -> !text.isBlank())
        .map(RowNames::shortened)
        .orElseGet(() -> words.say("ui.map.row", sheet.table().sourceRow(slot)));
  }

  /** The words beside its point. */
  Callout callout(Sheet sheet, int slot) {
    return Callout.about(name(sheet, slot), "");
  }

  /** What is said of its point: name, state, and what stands in a few more columns. */
  String spoken(Sheet sheet, int slot) {
    var state = Message.of("ui.state." + sheet.marks().row(slot).word());
    var id = TellingColumn.of(sheet.table());
    var more =
        sheet.table().columns().stream()
            .filter(c -> id.isEmpty() || !c.id().equals(id.get().id()))
            .map(c -> c.text(slot))
            .filter(text -> !text.isBlank())
            .limit(SPOKEN)
            .map(RowNames::shortened);
    return Stream.concat(Stream.of(name(sheet, slot), words.say(state)), more)
        .collect(Collectors.joining(", "));
  }

  /** How many points are in view, in words. */
  String points(int count) {
    return words.say("ui.map.in-view", count);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
