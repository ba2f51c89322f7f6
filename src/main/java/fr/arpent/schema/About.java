package fr.arpent.schema;

import java.util.Optional;

/**
 * What a schema says about a field for people, in the schema's own language.
 *
 * @param title a short name
 * @param description a sentence or more
 * @param example a text that the field accepts
 */
public record About(
    Optional<String> title, Optional<String> description, Optional<String> example) {

  /** Nothing said. */
  public static final About NOTHING =
      new About(Optional.empty(), Optional.empty(), Optional.empty());
}
