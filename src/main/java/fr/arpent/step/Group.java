package fr.arpent.step;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * Several changes as one, applied in their order.
 *
 * @param changes may be empty: something was asked and nothing had to change
 */
public record Group(List<Change> changes) implements Change {

  /** Nothing had to change. */
  public static final Group NOTHING = new Group(List.of());

  public Group {
    changes = List.copyOf(changes);
  }

  /** Those of {@code changes} that change something, in order; a single one stands for itself. */
  public static Change of(List<? extends Change> changes) {
    var some = changes.stream().filter(change -> !change.equals(NOTHING)).toList();
    return some.size() == 1 ? some.getFirst() : new Group(List.copyOf(some));
  }

  @Override
  public String kind() {
    return "group";
  }

  @Override
  public State apply(State before) {
    var state = before;
    for (var change : changes) {
      state = change.apply(state);
    }
    return state;
  }

  @Override
  public Footprint footprint() {
    return new Footprint(changes.stream().flatMap(c -> c.footprint().areas().stream()).toList());
  }

  @Override
  public int cellCount() {
    return changes.stream().mapToInt(Change::cellCount).sum();
  }

  @Override
  public void write(JsonObject json, TableStore tables) {
    var array = new JsonArray();
    changes.forEach(change -> array.add(ChangeJson.write(change, tables)));
    json.add("changes", array);
  }

  static Group read(JsonObject json, TableStore tables) {
    return new Group(
        json.getAsJsonArray("changes").asList().stream()
            .map(e -> ChangeJson.read(e.getAsJsonObject(), tables))
            .toList());
  }
}
