package fr.arpent.table;

/**
 * What a cell was in the file it came from, kept so that a workbook can be written back as it was.
 * The text is what counts everywhere else.
 */
public enum CellKind {
  /** Text, and everything a text format holds. */
  TEXT(0),
  /** A number of a workbook or of JSON, its text the shortest decimal form. */
  NUMBER(1),
  /** A date or date-time of a workbook, its text ISO 8601. */
  DATE(2),
  /** A yes or no of a workbook or of JSON, its text {@code true} or {@code false}. */
  BOOLEAN(3);

  private static final CellKind[] BY_TAG = {TEXT, NUMBER, DATE, BOOLEAN};

  private final byte tag;

  CellKind(int tag) {
    this.tag = (byte) tag;
  }

  /** A number that stands for it in storage and never changes. */
  public byte tag() {
    return tag;
  }

  /** The kind whose {@link #tag()} is {@code tag}. */
  public static CellKind of(byte tag) {
    return BY_TAG[tag];
  }
}
