package fr.arpent.step;

import com.google.gson.JsonObject;
import fr.arpent.table.Cell;
import fr.arpent.table.ColumnId;
import fr.arpent.table.TableId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Every cell of a column that holds one value gets another: a million equal cells are one entry.
 *
 * @param values old to new, all at once (a swap is possible)
 */
public record MapValues(TableId table, ColumnId column, Map<Cell, Cell> values) implements Change {

  public MapValues {
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  @Override
  public String kind() {
    return "map-values";
  }

  @Override
  public State apply(State before) {
    return before.mapTable(table, t -> t.withMapped(column, values));
  }

  @Override
  public Footprint footprint() {
    return Footprint.of(new Footprint.Values(table, column));
  }

  @Override
  public void write(JsonObject json, TableStore tables) {
    json.addProperty("table", table.value());
    json.addProperty("column", column.value());
    json.add("values", CellJson.writePairs(values));
  }

  static MapValues read(JsonObject json) {
    var values = CellJson.readPairs(json.getAsJsonArray("values"));
    return new MapValues(JsonIds.table(json), JsonIds.column(json), values);
  }
}
