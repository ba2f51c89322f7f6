package fr.arpent.schema.json;

import java.util.List;
import java.util.Map;

/** What kind of JSON the members of a schema and of its fields are; null says nothing. */
final class Members {
  private static final Map<String, List<Class<?>>> OF_SCHEMA =
      Map.of(
          "missingValues", List.of(List.class),
          "primaryKey", List.of(String.class, List.class),
          "uniqueKeys", List.of(List.class),
          "foreignKeys", List.of(List.class),
          "fieldsMatch", List.of(String.class, List.class));

  private static final Map<String, List<Class<?>>> OF_FIELD =
      Map.ofEntries(
          Map.entry("type", List.of(String.class)),
          Map.entry("format", List.of(String.class)),
          Map.entry("title", List.of(String.class)),
          Map.entry("description", List.of(String.class)),
          Map.entry("constraints", List.of(Map.class)),
          Map.entry("missingValues", List.of(List.class)),
          Map.entry("trueValues", List.of(List.class)),
          Map.entry("falseValues", List.of(List.class)),
          Map.entry("bareNumber", List.of(Boolean.class)),
          Map.entry("floatNumber", List.of(Boolean.class)),
          Map.entry("groupChar", List.of(String.class)),
          Map.entry("decimalChar", List.of(String.class)),
          Map.entry("arrayItem", List.of(Map.class)),
          Map.entry("delimiter", List.of(String.class)),
          Map.entry("itemType", List.of(String.class)));

  private Members() {}

  /** Refuses a schema one of whose members is of another kind. */
  static void requireOfSchema(Node schema) throws SchemaRefused {
    for (var member : OF_SCHEMA.entrySet()) {
      if (!fits(schema, member)) {
        throw new SchemaRefused("schema.member", member.getKey(), value(schema, member.getKey()));
      }
    }
  }

  /** Refuses the field called {@code name} when one of its members is of another kind. */
  static void requireOfField(Node field, String name) throws SchemaRefused {
    for (var member : OF_FIELD.entrySet()) {
      if (!fits(field, member)) {
        var value = value(field, member.getKey());
        throw new SchemaRefused("schema.field-member", member.getKey(), value, name);
      }
    }
  }

  private static boolean fits(Node node, Map.Entry<String, List<Class<?>>> member) {
    var value = node.get(member.getKey());
    return value == null
        || value.equals(fr.arpent.schema.type.Json.NULL)
        || member.getValue().stream().anyMatch(kind -> kind.isInstance(value));
  }

  private static String value(Node node, String key) {
    var value = node.get(key);
    return value == null ? "" : Texts.of(value);
  }
}
