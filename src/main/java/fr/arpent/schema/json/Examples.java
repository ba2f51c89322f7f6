package fr.arpent.schema.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import fr.arpent.schema.type.FieldType;
import fr.arpent.schema.type.Json;

/** Pieces of a schema that its type reads from JSON only, as they were written. */
final class Examples {
  private Examples() {}

  /** {@code text} as a text where its type reads it so, as the JSON it is otherwise. */
  static JsonElement write(String text, FieldType type) {
    return type.read(text) == null && Json.parse(text) != null
        ? JsonParser.parseString(text)
        : new JsonPrimitive(text);
  }
}
