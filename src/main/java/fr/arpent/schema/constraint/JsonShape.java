package fr.arpent.schema.constraint;

import java.util.Map;

/**
 * A JSON value must fit a JSON Schema (version 2 of the specification; the national validator does
 * not know it). Types, lists of values, bounds, lengths, patterns, members, elements and
 * combinations are understood; addresses of other schemas are not followed.
 *
 * @param schema the JSON Schema
 */
public record JsonShape(Map<String, Object> schema) implements Constraint {

  /**
   * @throws IllegalArgumentException when a pattern in it cannot be used
   */
  public JsonShape {
    JsonSchemas.requirePatterns(schema);
  }

  @Override
  public String name() {
    return "jsonSchema";
  }

  @Override
  public boolean holds(Object value, String text) {
    return JsonSchemas.fits(value, schema);
  }
}
