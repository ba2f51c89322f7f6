package fr.arpent.check;

/**
 * How many cells of a column are how.
 *
 * @param right nothing to say
 * @param look warnings and advice only
 * @param wrong errors
 * @param empty without value, and that is no error
 */
public record Conformity(long right, long look, long wrong, long empty) {

  /** No cell at all. */
  public static final Conformity NONE = new Conformity(0, 0, 0, 0);

  /** All cells. */
  public long total() {
    return right + look + wrong + empty;
  }
}
