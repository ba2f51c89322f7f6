package fr.arpent.check;

import fr.arpent.check.Cause.Spot;
import fr.arpent.schema.Field;

/**
 * A column of the table and what it should be; or a field that the table has no column for.
 *
 * @param spot the column, with its name for messages
 * @param field what it should be; of type {@code any} for a column outside the schema
 */
public record Binding(Spot spot, Field field, Role role) {

  /** How a column stands to the schema. */
  public enum Role {
    /** It is a field of the schema. */
    FIELD,
    /** It has a title that is no field of the schema. */
    UNKNOWN,
    /** It stands beyond the header or the schema: every cell in it is one too many. */
    SURPLUS
  }

  /** Whether the column counts when a row is said to be blank. */
  boolean counts() {
    return role != Role.SURPLUS;
  }
}
