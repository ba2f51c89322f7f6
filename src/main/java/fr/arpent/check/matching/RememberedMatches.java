package fr.arpent.check.matching;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import fr.arpent.check.repair.Likeness;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which title someone matched to which field, by schema, so that next year's file of the same
 * titles need not be matched again. Titles that differ in case, accents or signs alone are one.
 * Immutable.
 *
 * @param bySchema for the name of a schema, the name of a field for each title
 */
public record RememberedMatches(Map<String, Map<String, String>> bySchema) {

  /** Nothing was matched yet. */
  public static final RememberedMatches NONE = new RememberedMatches(Map.of());

  public RememberedMatches {
    var all = new TreeMap<String, Map<String, String>>();
    bySchema.forEach((schema, titles) -> all.put(schema, Map.copyOf(titles)));
    bySchema = Collections.unmodifiableMap(all);
  }

  /** What {@link #toString} wrote; nothing where it cannot be read. */
  public static RememberedMatches read(String json) {
    try {
      var all = new TreeMap<String, Map<String, String>>();
      for (var schema : JsonParser.parseString(json).getAsJsonObject().entrySet()) {
        var titles = new TreeMap<String, String>();
        for (var title : schema.getValue().getAsJsonObject().entrySet()) {
          titles.put(title.getKey(), title.getValue().getAsString());
        }
        all.put(schema.getKey(), titles);
      }
      return new RememberedMatches(all);
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException _) {
      return NONE; // as good as never remembered
    }
  }

  /** The field of {@code schema} that {@code title} was matched to. */
  public Optional<String> field(String schema, String title) {
    var titles = bySchema.getOrDefault(schema, Map.of());
    return Optional.ofNullable(titles.get(Likeness.folded(title)));
  }

  /** The same after the matching {@code draft} was applied: its lines count, not earlier ones. */
  public RememberedMatches with(MatchDraft draft) {
    var titles = new TreeMap<>(bySchema.getOrDefault(draft.schema().name(), Map.of()));
    for (var line : draft.lines()) {
      if (!line.positions()) {
        var title = Likeness.folded(line.name());
        titles.remove(title);
        line.fields().stream()
            .filter(field -> !Likeness.folded(field.name()).equals(title))
            .forEach(field -> titles.put(title, field.name()));
      }
    }
    var all = new TreeMap<>(bySchema);
    all.put(draft.schema().name(), titles);
    return new RememberedMatches(all);
  }

  /** The same without what was matched to {@code schema}. */
  public RememberedMatches without(String schema) {
    var all = new TreeMap<>(bySchema);
    all.remove(schema);
    return new RememberedMatches(all);
  }

  /** As JSON: an object for each schema, a member for each title. */
  @Override
  public String toString() {
    var json = new JsonObject();
    bySchema.forEach(
        (schema, titles) -> {
          var one = new JsonObject();
          new TreeMap<>(titles).forEach(one::addProperty);
          json.add(schema, one);
        });
    return json.toString();
  }
}
