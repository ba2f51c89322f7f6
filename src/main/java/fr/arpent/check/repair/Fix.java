package fr.arpent.check.repair;

/**
 * Whether a wrong text can be repaired: what is known of it without the other texts of its column.
 */
public enum Fix {
  /** No certain repair. */
  NONE,
  /** One certain repair. */
  CERTAIN,
  /** A date that can only be read day first: certain, and a witness for the column. */
  DAY_FIRST,
  /** A date that can only be read month first: certain, and a witness for the column. */
  MONTH_FIRST,
  /** A date that can be read both ways: certain once the column tells which. */
  EITHER
}
