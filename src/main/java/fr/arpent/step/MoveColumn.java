package fr.arpent.step;

import com.google.gson.JsonObject;
import fr.arpent.table.ColumnId;
import fr.arpent.table.TableId;

/**
 * A column put elsewhere among the others.
 *
 * @param index its position after, counted from 0
 */
public record MoveColumn(TableId table, ColumnId column, int index) implements Change {

  @Override
  public String kind() {
    return "move-column";
  }

  @Override
  public State apply(State before) {
    return before.mapTable(table, t -> t.withColumnAt(column, index));
  }

  @Override
  public Footprint footprint() {
    return Footprint.of(new Footprint.Columns(table, column, Footprint.Deed.MOVED));
  }

  @Override
  public void write(JsonObject json, TableStore tables) {
    json.addProperty("table", table.value());
    json.addProperty("column", column.value());
    json.addProperty("index", index);
  }

  static MoveColumn read(JsonObject json) {
    return new MoveColumn(JsonIds.table(json), JsonIds.column(json), json.get("index").getAsInt());
  }
}
