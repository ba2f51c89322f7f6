package fr.arpent.step;

import com.google.gson.JsonObject;
import fr.arpent.table.TableId;

/** Another table comes in front. */
public record FrontTable(TableId table) implements Change {

  @Override
  public String kind() {
    return "front-table";
  }

  @Override
  public State apply(State before) {
    return before.withFront(table);
  }

  @Override
  public Footprint footprint() {
    return Footprint.of(new Footprint.Setting(table, "front"));
  }

  @Override
  public void write(JsonObject json, TableStore tables) {
    json.addProperty("table", table.value());
  }

  static FrontTable read(JsonObject json) {
    return new FrontTable(JsonIds.table(json));
  }
}
