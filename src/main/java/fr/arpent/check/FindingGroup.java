package fr.arpent.check;

import fr.arpent.base.Message;
import fr.arpent.table.ColumnId;
import org.jspecify.annotations.Nullable;

/**
 * All findings of one column for one cause: a line of the dock.
 *
 * @param cells how many cells or rows; 1 for a finding about the header or the table
 * @param repairs how many of them have a certain repair
 * @param questions how many of them wait for one answer about the column
 */
public record FindingGroup(Cause cause, long cells, long repairs, long questions) {

  /** The short sentence, without a value. */
  public Message title() {
    return cause.title();
  }

  /** The column, or null when there is no single one. */
  public @Nullable ColumnId column() {
    return cause.spot().column();
  }

  /** What to do about it, in the order of certainty. */
  public Remedy remedy() {
    if (repairs > 0) {
      return Remedy.REPAIR;
    }
    if (cause.code().equals("constraint-error") && cause.key().endsWith("required")) {
      return Remedy.FILL;
    }
    return cause.where() == Where.ROW || cause.code().equals("unique-error")
        ? Remedy.COMPARE
        : Remedy.LOOK;
  }

  /** What to do about a group. */
  public enum Remedy {
    /** Some repairs are certain. */
    REPAIR,
    /** Something is missing. */
    FILL,
    /** Rows must be compared. */
    COMPARE,
    /** Someone must look. */
    LOOK
  }
}
