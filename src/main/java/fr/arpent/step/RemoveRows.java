package fr.arpent.step;

import com.google.gson.JsonObject;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;

/** Rows taken out; the version before still has them. */
public record RemoveRows(TableId table, RowSet rows) implements Change {

  @Override
  public String kind() {
    return "remove-rows";
  }

  @Override
  public State apply(State before) {
    return before.mapTable(table, t -> t.withoutRows(rows));
  }

  @Override
  public Footprint footprint() {
    return Footprint.of(new Footprint.Rows(table, rows, Footprint.Deed.REMOVED));
  }

  @Override
  public void write(JsonObject json, TableStore tables) {
    json.addProperty("table", table.value());
    json.addProperty("rows", rows.toString());
  }

  static RemoveRows read(JsonObject json) {
    return new RemoveRows(JsonIds.table(json), JsonIds.rows(json));
  }
}
