package fr.arpent.check;

import fr.arpent.base.Message;
import fr.arpent.check.repair.Question;
import fr.arpent.check.repair.Repair;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is not as it should be, with all rows in which it is so: equal values of a column
 * that break the same rule are one finding. Immutable; its rows are looked up when asked for.
 */
public final class Finding {
  private static final int UNKNOWN = -1;

  private final Cause cause;
  private final String value;
  private final Optional<Repair> repair;
  private final Optional<Question> question;
  private final Supplier<RowSet> lookUp;
  private final int known;
  private volatile @Nullable RowSet rows;

  Finding(
      Cause cause,
      String value,
      Optional<Repair> repair,
      Optional<Question> question,
      Supplier<RowSet> lookUp) {
    this(cause, value, repair, question, lookUp, UNKNOWN);
  }

  private Finding(
      Cause cause,
      String value,
      Optional<Repair> repair,
      Optional<Question> question,
      Supplier<RowSet> lookUp,
      int known) {
    this.known = known;
    this.cause = cause;
    this.value = value;
    this.repair = repair;
    this.question = question;
    this.lookUp = lookUp;
  }

  /** A finding about no row. */
  static Finding of(Cause cause, String value) {
    return new Finding(cause, value, Optional.empty(), Optional.empty(), () -> RowSet.NONE);
  }

  /** The same, known to be in {@code count} rows. */
  Finding counted(int count) {
    return new Finding(cause, value, repair, question, lookUp, count);
  }

  /** In how many rows it is so; as quick as {@link #rows()} unless it comes from a group. */
  public int count() {
    return known == UNKNOWN ? rows().size() : known;
  }

  /** Why it is one. */
  public Cause cause() {
    return cause;
  }

  /** The stable code: frictionless's type of error, the national validator's, or ours. */
  public String code() {
    return cause.code();
  }

  /** How much it matters. */
  public Severity severity() {
    return cause.severity();
  }

  /** What it is about. */
  public Where where() {
    return cause.where();
  }

  /** The column it is about; null when there is no single one. */
  public @Nullable ColumnId column() {
    return cause.spot().column();
  }

  /** What the schema or the header calls the column; empty when there is no single one. */
  public String field() {
    return cause.spot().field();
  }

  /** The text concerned, as received; empty when it is not about one. */
  public String value() {
    return value;
  }

  /** What is wrong, quoting the value. */
  public Message message() {
    return cause.about(value);
  }

  /** What would be right, with an example. */
  public Message expected() {
    return cause.expected();
  }

  /** The certain repair, if there is one. */
  public Optional<Repair> repair() {
    return repair;
  }

  /** What to ask where two repairs are possible. */
  public Optional<Question> question() {
    return question;
  }

  /**
   * All rows in which it is so, by slot; looked up at the first call (up to a few milliseconds).
   */
  public RowSet rows() {
    var found = rows;
    if (found == null) {
      found = lookUp.get();
      rows = found;
    }
    return found;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Finding f
        && cause.equals(f.cause)
        && value.equals(f.value)
        && repair.equals(f.repair)
        && question.equals(f.question)
        && rows().equals(f.rows());
  }

  @Override
  public int hashCode() {
    return 31 * cause.hashCode() + value.hashCode();
  }

  @Override
  public String toString() {
    return code() + " " + field() + " «" + value + "»";
  }
}
