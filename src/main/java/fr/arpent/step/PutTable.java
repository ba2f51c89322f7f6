package fr.arpent.step;

import com.google.gson.JsonObject;
import fr.arpent.table.Table;

/**
 * A table that came in whole: read from a file, or read again with other options. It takes the
 * place of the one of its id; settings stay, marks stay with their rows.
 */
public record PutTable(Table table) implements Change {

  @Override
  public String kind() {
    return "put-table";
  }

  @Override
  public State apply(State before) {
    var known = before.tables().get(table.id());
    var next = before.with(known == null ? TableState.of(table) : known.withReading(table));
    return next.front().isEmpty() ? next.withFront(table.id()) : next;
  }

  @Override
  public Footprint footprint() {
    return Footprint.of(new Footprint.WholeTable(table.id()));
  }

  @Override
  public void write(JsonObject json, TableStore tables) {
    json.addProperty("stored", tables.keep(table));
  }

  static PutTable read(JsonObject json, TableStore tables) {
    return new PutTable(tables.get(json.get("stored").getAsString()));
  }
}
