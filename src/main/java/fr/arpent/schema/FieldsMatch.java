package fr.arpent.schema;

/** How the columns of a file are to meet the fields ({@code fieldsMatch} of the specification). */
public enum FieldsMatch {
  /** The same names in the same places. */
  EXACT,
  /** The same names in any order. */
  EQUAL,
  /** All fields are there, other columns may be. */
  SUBSET,
  /** No other column is there, fields that are not required may be absent. */
  SUPERSET,
  /** At least one field is there. */
  PARTIAL;

  /** Whether columns are found by their names and not by their places. */
  public boolean byName() {
    return this != EXACT;
  }
}
