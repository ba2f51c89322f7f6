package fr.arpent.ui.desk;

/** The kinds of work, each with its own thread, so that one never waits for another. */
public enum Pool {
  /** Steps, one after another. */
  EDIT,
  /** Reading files. */
  READ,
  /** Checking and what else is derived. */
  CHECK,
  /** Addresses. */
  ADDRESS,
  /** Writing files. */
  WRITE,
  /** Looking for a text, or for the schema that a table is like. */
  FIND,
  /** How the points of the map look. */
  POINTS,
  /** Drawing the tiles of the map. */
  TILES
}
