package fr.arpent.check.repair;

import fr.arpent.schema.Field;
import java.util.List;

/** The list of ways to repair: a new one is one class and one line here. */
final class Repairers {
  private Repairers() {}

  /**
   * All ways to repair texts of {@code field}, the simplest first, but broken accents before blanks
   * are taken off: a no-break space may be half of an {@code à}. The first that holds is proposed.
   */
  static List<Repairer> of(Field field) {
    return List.of(
        new BrokenAccents(),
        new Trim(),
        new SingleBlanks(),
        new JoinedAccents(),
        new Spelling(WordList.of(field.allowed())),
        new YesNo(),
        new PlainNumber(),
        new DateWriting(),
        new TimeWriting(),
        new LonLatWriting(),
        new LostZero());
  }
}
