package fr.arpent.schema.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code missingValues} of a schema or a field: texts, or objects with a value and a label.
 */
final class MissingReader {
  private MissingReader() {}

  static Optional<List<String>> read(Node json) {
    return json.get("missingValues") instanceof List<?> list
        ? Optional.of(list.stream().map(MissingReader::text).toList())
        : Optional.empty();
  }

  private static String text(Object entry) {
    return entry instanceof Map<?, ?> map ? String.valueOf(map.get("value")) : entry.toString();
  }
}
