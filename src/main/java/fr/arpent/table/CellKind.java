package fr.arpent.table;

/**
 * What a cell was in the file it came from, kept so that a workbook can be written back as it was.
 * The text is what counts everywhere else.
 */
public enum CellKind {
  /** Text, and everything a text format holds. */
  TEXT,
  /** A number of a workbook or of JSON, its text the shortest decimal form. */
  NUMBER,
  /** A date or date-time of a workbook, its text ISO 8601. */
  DATE,
  /** A yes or no of a workbook or of JSON, its text {@code true} or {@code false}. */
  BOOLEAN
}
