package fr.arpent.step;

import com.google.gson.JsonObject;
import fr.arpent.table.ColumnId;
import fr.arpent.table.TableId;

/**
 * A new header for a column.
 *
 * @param label the header after
 */
public record RenameColumn(TableId table, ColumnId column, String label) implements Change {

  @Override
  public String kind() {
    return "rename-column";
  }

  @Override
  public State apply(State before) {
    return before.mapTable(table, t -> t.withColumn(t.column(column).renamed(label)));
  }

  @Override
  public Footprint footprint() {
    return Footprint.of(new Footprint.Columns(table, column, Footprint.Deed.RENAMED));
  }

  @Override
  public void write(JsonObject json, TableStore tables) {
    json.addProperty("table", table.value());
    json.addProperty("column", column.value());
    json.addProperty("label", label);
  }

  static RenameColumn read(JsonObject json) {
    return new RenameColumn(
        JsonIds.table(json), JsonIds.column(json), json.get("label").getAsString());
  }
}
