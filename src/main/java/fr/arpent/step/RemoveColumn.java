package fr.arpent.step;

import com.google.gson.JsonObject;
import fr.arpent.table.ColumnId;
import fr.arpent.table.TableId;

/** A column taken out; the version before still has it. */
public record RemoveColumn(TableId table, ColumnId column) implements Change {

  @Override
  public String kind() {
    return "remove-column";
  }

  @Override
  public State apply(State before) {
    return before.mapTable(table, t -> t.withoutColumn(column));
  }

  @Override
  public Footprint footprint() {
    return Footprint.of(new Footprint.Columns(table, column, Footprint.Deed.REMOVED));
  }

  @Override
  public void write(JsonObject json, TableStore tables) {
    json.addProperty("table", table.value());
    json.addProperty("column", column.value());
  }

  static RemoveColumn read(JsonObject json) {
    return new RemoveColumn(JsonIds.table(json), JsonIds.column(json));
  }
}
