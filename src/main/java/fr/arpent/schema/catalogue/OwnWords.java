package fr.arpent.schema.catalogue;

import fr.arpent.base.Message;
import fr.arpent.schema.Field;
import fr.arpent.schema.Origin;
import java.util.Optional;

/**
 * What templates of our own say about themselves and their fields, in the languages of the program;
 * others say it in their authors' language, or not at all.
 */
public final class OwnWords {
  private static final String KEY = "schema.own.";

  private OwnWords() {}

  /** What {@code schema} is for, where it is ours. */
  public static Optional<Message> about(Origin schema) {
    return ours(schema).map(own -> Message.of(KEY + own.name()));
  }

  /** What {@code field} of {@code schema} is to hold, where the schema is ours. */
  public static Optional<Message> about(Origin schema, Field field) {
    return ours(schema).map(own -> Message.of(KEY + own.name() + "." + field.name()));
  }

  private static Optional<Origin> ours(Origin schema) {
    return Optional.of(schema).filter(Origin::ours);
  }
}
