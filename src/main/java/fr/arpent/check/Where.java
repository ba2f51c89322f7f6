package fr.arpent.check;

/** What a finding is about. */
public enum Where {
  /** The file or table as a whole. */
  TABLE,
  /** A title of the header, or one that is not there. */
  HEADER,
  /** A column as a whole. */
  COLUMN,
  /** A row as a whole. */
  ROW,
  /** A cell. */
  CELL
}
