package fr.arpent.schema.json;

import fr.arpent.schema.type.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Pieces of JSON as the text that a cell would hold. */
final class Texts {
  /** A number of more decimals or zeros is written with an exponent: it could fill the memory. */
  private static final int PLAIN = 300;

  private Texts() {}

  static String of(Object json) {
    return switch (json) {
      case BigDecimal decimal ->
          Math.abs(decimal.scale()) > PLAIN ? decimal.toString() : decimal.toPlainString();
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(m -> quoted(m.getKey()) + ": " + quoted(m.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
      case List<?> list ->
          list.stream().map(Texts::quoted).collect(Collectors.joining(", ", "[", "]"));
      default -> json.equals(Json.NULL) ? "" : json.toString();
    };
  }

  private static String quoted(Object json) {
    return json instanceof String text
        ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
        : json.equals(Json.NULL) ? "null" : of(json);
  }
}
