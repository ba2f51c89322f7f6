package fr.arpent.visit.share;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.arpent.step.Step;
import fr.arpent.step.StepId;
import fr.arpent.step.TableState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the rows stand that earlier joins brought, so that a file joined again adds none twice;
 * kept in the table's setting {@link #SETTING}.
 */
final class Brought {

  /** The key of the setting. */
  static final String SETTING = "visit.joined";

  private final JsonArray joins;

  private Brought(JsonArray joins) {
    this.joins = joins;
  }

  static Brought of(TableState state) {
    return new Brought(
        state
            .setting(SETTING)
            .map(text -> JsonParser.parseString(text).getAsJsonArray())
            .orElse(new JsonArray()));
  }

  /** By the slot in the project that went {@code path}, the slot here. */
  Map<Integer, Integer> rows(List<Step> path) {
    var steps = path.stream().map(step -> step.id().value()).collect(Collectors.toSet());
    var rows = new HashMap<Integer, Integer>();
    for (var each : joins) {
      var join = each.getAsJsonObject();
      if (steps.contains(join.get("step").getAsString())) {
        join.getAsJsonObject("rows")
            .entrySet()
            .forEach(e -> rows.put(Integer.valueOf(e.getKey()), e.getValue().getAsInt()));
      }
    }
    return rows;
  }

  /** The value of the setting after one more join. */
  String with(StepId upTo, Map<Integer, Integer> rows) {
    var next = joins.deepCopy();
    var join = new JsonObject();
    join.addProperty("step", upTo.value());
    var each = new JsonObject();
    rows.forEach((there, here) -> each.addProperty(String.valueOf(there), here));
    join.add("rows", each);
    next.add(join);
    return next.toString();
  }
}
