package fr.arpent.ui.visit;

import fr.arpent.step.ColumnRef;
import fr.arpent.table.ColumnId;
import fr.arpent.ui.visit.Writing.Purpose;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was written for the point shown and is not kept yet. */
final class Pen {
  private Optional<Writing> writing = Optional.empty();
  private final Map<ColumnId, String> drafts = new HashMap<>();

  Optional<Writing> writing() {
    return writing;
  }

  Map<ColumnId, String> drafts() {
    return drafts;
  }

  /** Begins to write in the field of the address. */
  void begin(Purpose purpose, String text) {
    writing = Optional.of(new Writing(purpose, text));
  }

  /** What the field of the address now holds. */
  void type(String text) {
    begin(writing.map(Writing::purpose).orElse(Purpose.ADDRESS), text);
  }

  /** What another field of the point now holds. */
  void draft(ColumnRef field, String text) {
    drafts.put(field.id(), text);
  }

  /** Leaves the field of the address. */
  void lift() {
    writing = Optional.empty();
  }

  /** Forgets all of it. */
  void clear() {
    lift();
    drafts.clear();
  }

  /** Takes back what was begun last: the address, else the other fields; false for nothing. */
  boolean escape() {
    if (writing.isPresent()) {
      lift();
      return true;
    }
    var had = !drafts.isEmpty();
    drafts.clear();
    return had;
  }
}
