package fr.arpent.check;

/**
 * What a {@link Survey} says about some rows, or about a column or the table as a whole: a line of
 * the dock. Immutable.
 */
public interface Told {

  /** Why they are findings, without what is particular to one row. */
  Cause cause();

  /** How many rows it is said about; 1 where it is about a column or the table as a whole. */
  long count();

  /** Whether it is said about the row in {@code slot}; about none where it is about the whole. */
  boolean about(int slot);

  /** {@link #cause()}, with what is particular to the row in {@code slot}. */
  default Cause detail(int slot) {
    return cause();
  }

  /** The text that the finding of the row in {@code slot} quotes; of the whole for any slot. */
  String quoted(int slot);

  /** Whether it is about no row, but a column or the table as a whole. */
  default boolean whole() {
    return cause().where() == Where.COLUMN || cause().where() == Where.TABLE;
  }

  /** Said about a column or the table as a whole, quoting {@code value}. */
  static Told whole(Cause cause, String value) {
    return new Whole(cause, value);
  }

  /** About no row. */
  record Whole(Cause cause, String value) implements Told {
    @Override
    public long count() {
      return 1;
    }

    @Override
    public boolean about(int slot) {
      return false;
    }

    @Override
    public String quoted(int slot) {
      return value;
    }
  }
}
