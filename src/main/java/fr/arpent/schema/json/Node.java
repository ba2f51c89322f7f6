package fr.arpent.schema.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON object of a schema, with its members by what they should be. */
record Node(Map<?, ?> members) {

  static Node object(Object json) throws SchemaRefused {
    if (json instanceof Map<?, ?> map) {
      return new Node(map);
    }
    throw new SchemaRefused("schema.no-fields");
  }

  @Nullable Object get(String key) {
    return members.get(key);
  }

  /** The names of its members. */
  List<String> words() {
    return members.keySet().stream().map(Object::toString).toList();
  }

  boolean has(String key) {
    return members.containsKey(key);
  }

  /** The member where it is a text that says something. */
  Optional<String> text(String key) {
    return members.get(key) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }

  /** The member where it is a list; empty otherwise. */
  List<?> list(String key) {
    return members.get(key) instanceof List<?> list ? list : List.of();
  }

  /** The member as texts: a single text is a list of one. */
  List<String> texts(String key) {
    return members.get(key) instanceof String text
        ? List.of(text)
        : list(key).stream().map(Object::toString).toList();
  }

  /** The member where it is an object; an empty one otherwise. */
  Node node(String key) {
    return new Node(members.get(key) instanceof Map<?, ?> map ? map : Map.of());
  }

  /** The member where it is a yes or no; {@code otherwise} when absent. */
  boolean yes(String key, boolean otherwise) {
    return members.get(key) instanceof Boolean yes ? yes : otherwise;
  }
}
