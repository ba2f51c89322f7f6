package fr.arpent.step;

import com.google.gson.JsonObject;
import fr.arpent.table.TableId;

/** A table taken out of the project; the version before still has it. */
public record RemoveTable(TableId table) implements Change {

  @Override
  public String kind() {
    return "remove-table";
  }

  @Override
  public State apply(State before) {
    return before.without(table);
  }

  @Override
  public Footprint footprint() {
    return Footprint.of(new Footprint.WholeTable(table));
  }

  @Override
  public void write(JsonObject json, TableStore tables) {
    json.addProperty("table", table.value());
  }

  static RemoveTable read(JsonObject json) {
    return new RemoveTable(JsonIds.table(json));
  }
}
