package fr.arpent.check.repair;

import java.util.List;

/** The list of ways to repair: a new one is one class and one line here. */
final class Repairers {
  private Repairers() {}

  /**
   * All ways, the simplest first, but broken accents before blanks are taken off: a no-break space
   * may be half of an {@code à}. The first that holds is proposed.
   */
  static List<Repairer> all() {
    return List.of(
        new BrokenAccents(),
        new Trim(),
        new JoinedAccents(),
        new Spelling(),
        new YesNo(),
        new PlainNumber(),
        new DateWriting(),
        new TimeWriting(),
        new LonLatWriting(),
        new LostZero());
  }
}
