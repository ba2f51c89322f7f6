package fr.arpent.step;

import com.google.gson.JsonObject;
import fr.arpent.table.TableId;
import org.jspecify.annotations.Nullable;

/**
 * Something decided for a table: its schema, a finding left as it is…
 *
 * @param key a stable word; the feature that reads it documents it
 * @param value what was decided; null takes the decision back
 */
public record SetSetting(TableId table, String key, @Nullable String value) implements Change {

  @Override
  public String kind() {
    return "set-setting";
  }

  @Override
  public State apply(State before) {
    return before.with(before.get(table).withSetting(key, value));
  }

  @Override
  public Footprint footprint() {
    return Footprint.of(new Footprint.Setting(table, key));
  }

  @Override
  public void write(JsonObject json, TableStore tables) {
    json.addProperty("table", table.value());
    json.addProperty("key", key);
    if (value != null) {
      json.addProperty("value", value);
    }
  }

  static SetSetting read(JsonObject json) {
    var value = json.get("value");
    return new SetSetting(
        JsonIds.table(json),
        json.get("key").getAsString(),
        value == null ? null : value.getAsString());
  }
}
