package fr.arpent.check;

import fr.arpent.schema.type.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes back what {@link Json} read. */
final class JsonText {
  private JsonText() {}

  static String of(Object json) {
    return switch (json) {
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(m -> of(m.getKey()) + ":" + of(m.getValue()))
              .collect(Collectors.joining(",", "{", "}"));
      case List<?> list ->
          list.stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
      case String text -> quoted(text);
      default -> json.toString();
    };
  }

  private static String quoted(String text) {
    var out = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c < ' ' || c == '"' || c == '\\' || c > 0x7e) {
                out.append("\\u%04x".formatted(c));
              } else {
                out.append((char) c);
              }
            });
    return out.append('"').toString();
  }
}
