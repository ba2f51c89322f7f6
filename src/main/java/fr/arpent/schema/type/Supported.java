package fr.arpent.schema.type;

import java.util.Set;

/** The specification's words for the constraints of each kind of type. */
final class Supported {
  /** Of every type. */
  static final Set<String> ALL = Set.of("required", "unique", "enum");

  /** Of types whose values have an order. */
  static final Set<String> ORDERED =
      Set.of(
          "required",
          "unique",
          "enum",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum");

  /** Of text. */
  static final Set<String> TEXT =
      Set.of("required", "unique", "enum", "minLength", "maxLength", "pattern");

  /** Of JSON with elements. */
  static final Set<String> ELEMENTS =
      Set.of("required", "unique", "enum", "minLength", "maxLength", "jsonSchema");

  /** Of JSON places. */
  static final Set<String> PLACES = Set.of("required", "unique", "enum", "jsonSchema");

  private Supported() {}
}
