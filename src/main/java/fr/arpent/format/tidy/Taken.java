package fr.arpent.format.tidy;

import fr.arpent.step.Change;
import fr.arpent.step.Group;
import fr.arpent.step.RemoveColumn;
import fr.arpent.step.RemoveRows;

/** Counts what a change took out of a table. */
final class Taken {
  private Taken() {}

  /** How many rows and columns {@code change} takes out. */
  static int by(Change change) {
    return switch (change) {
      case Group group -> group.changes().stream().mapToInt(Taken::by).sum();
      case RemoveRows rows -> rows.rows().size();
      case RemoveColumn _ -> 1;
      default -> 0;
    };
  }
}
