package fr.arpent.schema.json;

import fr.arpent.schema.constraint.Constraint;
import fr.arpent.schema.constraint.EnumRule;
import fr.arpent.schema.constraint.JsonShape;
import fr.arpent.schema.constraint.Length;
import fr.arpent.schema.constraint.Limit;
import fr.arpent.schema.constraint.PatternRule;
import fr.arpent.schema.constraint.Required;
import fr.arpent.schema.constraint.Unique;
import fr.arpent.schema.type.FieldType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the constraints of a field, in the order in which they are tried. */
final class ConstraintReader {
  private static final List<String> ORDER =
      List.of(
          "required",
          "unique",
          "minLength",
          "maxLength",
          "minimum",
          "exclusiveMinimum",
          "maximum",
          "exclusiveMaximum",
          "pattern",
          "enum",
          "jsonSchema");

  private ConstraintReader() {}

  static List<Constraint> read(Node field, FieldType type, String name) throws SchemaRefused {
    var json = field.node("constraints");
    requireKnown(json, type, name);
    var constraints = new ArrayList<Constraint>();
    for (var word : ORDER) {
      var value = json.get(word);
      if (value == null) {
        continue;
      }
      if (!type.constraints().contains(word)) {
        throw new SchemaRefused("schema.constraint-unsupported", word, name, type.name());
      }
      one(word, value, type, name).ifPresent(constraints::add);
    }
    return constraints;
  }

  /** A rule that nobody knows would seem kept by all values. */
  private static void requireKnown(Node json, FieldType type, String name) throws SchemaRefused {
    for (var word : json.words()) {
      if (!ORDER.contains(word)) {
        throw new SchemaRefused("schema.constraint-unsupported", word, name, type.name());
      }
    }
  }

  private static Optional<Constraint> one(String word, Object value, FieldType type, String name)
      throws SchemaRefused {
    return switch (word) {
      case "required" -> yes(word, value, name) ? Optional.of(Required.RULE) : Optional.empty();
      case "unique" -> yes(word, value, name) ? Optional.of(Unique.RULE) : Optional.empty();
      case "minLength", "maxLength" ->
          Optional.of(new Length(length(word, value, name), word.equals("minLength")));
      case "pattern" -> Optional.of(pattern(value, name));
      case "enum" -> Optional.of(list(value, type, name));
      case "jsonSchema" -> Optional.of(shape(value, name));
      default -> Optional.of(limit(word, value, type, name));
    };
  }

  private static boolean yes(String word, Object value, String name) throws SchemaRefused {
    if (value instanceof Boolean yes) {
      return yes;
    }
    throw wrong(word, value, name);
  }

  private static int length(String word, Object value, String name) throws SchemaRefused {
    if (value instanceof Long length && length >= 0 && length <= Integer.MAX_VALUE) {
      return length.intValue();
    }
    throw wrong(word, value, name);
  }

  private static Constraint pattern(Object value, String name) throws SchemaRefused {
    if (!(value instanceof String pattern)) {
      throw wrong("pattern", value, name);
    }
    try {
      return PatternRule.of(pattern);
    } catch (IllegalArgumentException e) {
      throw new SchemaRefused("schema.pattern-unusable", name, e);
    }
  }

  private static Constraint list(Object value, FieldType type, String name) throws SchemaRefused {
    if (!(value instanceof List<?> entries)) {
      throw wrong("enum", value, name);
    }
    var values = new HashSet<Object>();
    for (Object entry : entries) {
      var read = type.readJson(entry);
      if (read != null) {
        values.add(read);
      }
    }
    return new EnumRule(entries.stream().map(Texts::of).toList(), values);
  }

  private static Constraint shape(Object value, String name) throws SchemaRefused {
    if (!(value instanceof Map<?, ?> map)) {
      throw wrong("jsonSchema", value, name);
    }
    var shape = new HashMap<String, Object>();
    map.forEach((key, word) -> shape.put(key.toString(), word));
    try {
      return new JsonShape(shape);
    } catch (IllegalArgumentException e) {
      throw new SchemaRefused("schema.pattern-unusable", name, e);
    }
  }

  private static Constraint limit(String word, Object value, FieldType type, String name)
      throws SchemaRefused {
    var bound = type.readJson(value);
    if (bound == null) {
      throw wrong(word, value, name);
    }
    var least = word.equals("minimum") || word.equals("exclusiveMinimum");
    return new Limit(bound, Texts.of(value), least, word.startsWith("exclusive"));
  }

  private static SchemaRefused wrong(String word, Object value, String name) {
    return new SchemaRefused("schema.constraint-value", word, Texts.of(value), name);
  }
}
