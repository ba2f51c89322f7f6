package fr.arpent.schema.constraint;

import fr.arpent.schema.type.Json;
import fr.arpent.schema.type.Values;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The words of JSON Schema that say something about a value by itself. */
final class JsonSchemas {
  private JsonSchemas() {}

  /**
   * Looks at the patterns in {@code schema}.
   *
   * @throws IllegalArgumentException when one of them is none
   */
  static void requirePatterns(Object schema) {
    switch (schema) {
      case Map<?, ?> words -> {
        if (words.get("pattern") instanceof String pattern) {
          PythonPattern.anywhere(pattern);
        }
        words.values().forEach(JsonSchemas::requirePatterns);
      }
      case List<?> schemas -> schemas.forEach(JsonSchemas::requirePatterns);
      default -> {}
    }
  }

  static boolean fits(Object value, @Nullable Object schema) {
    if (schema instanceof Boolean always) {
      return always;
    }
    return !(schema instanceof Map<?, ?> words)
        || words.entrySet().stream().allMatch(word -> keeps(value, word.getKey(), words));
  }

  private static boolean keeps(Object value, Object word, Map<?, ?> words) {
    var wanted = words.get(word);
    return switch (word.toString()) {
      case "type" -> type(value, wanted);
      case "enum" -> wanted instanceof List<?> list && list.contains(value);
      case "const" -> value.equals(wanted);
      case "allOf" -> count(value, wanted) == size(wanted);
      case "anyOf" -> count(value, wanted) > 0;
      case "oneOf" -> count(value, wanted) == 1;
      case "not" -> !fits(value, wanted);
      default -> parts(value, word.toString(), wanted, words);
    };
  }

  private static boolean parts(Object value, String word, @Nullable Object wanted, Map<?, ?> all) {
    return switch (value) {
      case Map<?, ?> map -> members(map, word, wanted, all);
      case List<?> list -> elements(list, word, wanted);
      case String text -> text(text, word, wanted);
      case Number number -> number(number, word, wanted);
      default -> true;
    };
  }

  private static boolean members(
      Map<?, ?> map, String word, @Nullable Object wanted, Map<?, ?> all) {
    return switch (word) {
      case "required" -> wanted instanceof List<?> names && map.keySet().containsAll(names);
      case "properties" ->
          !(wanted instanceof Map<?, ?> inner)
              || inner.entrySet().stream()
                  .allMatch(m -> fits(map.get(m.getKey()), m.getValue(), true));
      case "additionalProperties" -> others(map, wanted, all.get("properties"));
      case "minProperties" -> atLeast(map.size(), wanted);
      case "maxProperties" -> atMost(map.size(), wanted);
      default -> true;
    };
  }

  private static boolean fits(
      @Nullable Object member, @Nullable Object schema, boolean absentFits) {
    return member == null ? absentFits : fits(member, schema);
  }

  private static boolean others(Map<?, ?> map, @Nullable Object schema, @Nullable Object named) {
    return map.entrySet().stream()
        .filter(m -> !(named instanceof Map<?, ?> names) || !names.containsKey(m.getKey()))
        .allMatch(m -> fits(m.getValue(), schema, true));
  }

  private static boolean elements(List<?> list, String word, @Nullable Object wanted) {
    return switch (word) {
      case "items" -> list.stream().allMatch(item -> fits(item, wanted));
      case "contains" -> list.stream().anyMatch(item -> fits(item, wanted));
      case "minItems" -> atLeast(list.size(), wanted);
      case "maxItems" -> atMost(list.size(), wanted);
      case "uniqueItems" ->
          !Boolean.TRUE.equals(wanted) || list.stream().distinct().count() == list.size();
      default -> true;
    };
  }

  private static boolean text(String text, String word, @Nullable Object wanted) {
    var length = text.codePointCount(0, text.length());
    return switch (word) {
      case "minLength" -> atLeast(length, wanted);
      case "maxLength" -> atMost(length, wanted);
      case "pattern" ->
          !(wanted instanceof String p)
              || Guarded.test(PythonPattern.anywhere(p), text, Matcher::find);
      default -> true;
    };
  }

  private static boolean number(Number number, String word, @Nullable Object wanted) {
    Predicate<Predicate<Integer>> compared =
        test -> !(wanted instanceof Number w) || test.test(Values.compare(number, w));
    return switch (word) {
      case "minimum" -> compared.test(order -> order >= 0);
      case "maximum" -> compared.test(order -> order <= 0);
      case "exclusiveMinimum" -> compared.test(order -> order > 0);
      case "exclusiveMaximum" -> compared.test(order -> order < 0);
      case "multipleOf" -> !(wanted instanceof Number w) || multiple(number, w);
      default -> true;
    };
  }

  private static boolean multiple(Number number, Number of) {
    return Values.exact(number).remainder(Values.exact(of)).compareTo(BigDecimal.ZERO) == 0;
  }

  private static boolean type(Object value, @Nullable Object wanted) {
    return wanted instanceof Collection<?> several
        ? several.stream().anyMatch(one -> type(value, one))
        : switch (String.valueOf(wanted)) {
          case "object" -> value instanceof Map;
          case "array" -> value instanceof List;
          case "string" -> value instanceof String;
          case "number" -> value instanceof Number;
          case "integer" -> value instanceof Long;
          case "boolean" -> value instanceof Boolean;
          case "null" -> value.equals(Json.NULL);
          default -> false;
        };
  }

  private static int size(@Nullable Object schemas) {
    return schemas instanceof List<?> list ? list.size() : 0;
  }

  private static long count(Object value, @Nullable Object schemas) {
    return schemas instanceof List<?> list
        ? list.stream().filter(schema -> fits(value, schema)).count()
        : 0;
  }

  private static boolean atLeast(int size, @Nullable Object wanted) {
    return !(wanted instanceof Long least) || size >= least;
  }

  private static boolean atMost(int size, @Nullable Object wanted) {
    return !(wanted instanceof Long most) || size <= most;
  }
}
