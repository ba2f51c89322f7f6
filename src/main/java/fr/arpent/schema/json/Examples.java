package fr.arpent.schema.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import fr.arpent.schema.type.FieldType;
import fr.arpent.schema.type.Json;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Pieces of a schema that its type reads from JSON only, as they were written. */
final class Examples {
  private Examples() {}

  /**
   * {@code text} in the writing of which its type reads what {@code right} accepts: a text, or the
   * JSON it is. The number {@code 74000} in the list of a field of texts stays a number, which no
   * cell equals.
   */
  static JsonElement write(String text, FieldType type, Predicate<@Nullable Object> right) {
    var json = Json.parse(text);
    return right.test(type.read(text)) || json == null || !right.test(type.readJson(json))
        ? new JsonPrimitive(text)
        : Trees.of(json);
  }
}
