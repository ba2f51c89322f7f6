package fr.arpent.step;

import com.google.gson.JsonObject;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Geometries;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.TableId;
import fr.arpent.table.TextColumn;

/**
 * A new, empty column.
 *
 * @param column its id, never used before in this table ({@link
 *     fr.arpent.table.Table#freshColumn()})
 * @param label its header
 * @param index where it stands among the columns, counted from 0
 * @param epsg the system of its geometries, or -1 for a column of text
 */
public record AddColumn(TableId table, ColumnId column, String label, int index, int epsg)
    implements Change {

  /** A column of text. */
  public static AddColumn text(TableId table, ColumnId column, String label, int index) {
    return new AddColumn(table, column, label, index, -1);
  }

  @Override
  public String kind() {
    return "add-column";
  }

  @Override
  public State apply(State before) {
    return before.mapTable(table, t -> t.withNewColumn(empty(t.slots()), index));
  }

  private Column empty(int slots) {
    return epsg < 0
        ? TextColumn.empty(column, label, slots)
        : new GeometryColumn(column, label, epsg, Geometries.empty(slots));
  }

  @Override
  public Footprint footprint() {
    return Footprint.of(new Footprint.Columns(table, column, Footprint.Deed.ADDED));
  }

  @Override
  public void write(JsonObject json, TableStore tables) {
    json.addProperty("table", table.value());
    json.addProperty("column", column.value());
    json.addProperty("label", label);
    json.addProperty("index", index);
    if (epsg >= 0) {
      json.addProperty("epsg", epsg);
    }
  }

  static AddColumn read(JsonObject json) {
    return new AddColumn(
        JsonIds.table(json),
        JsonIds.column(json),
        json.get("label").getAsString(),
        json.get("index").getAsInt(),
        json.has("epsg") ? json.get("epsg").getAsInt() : -1);
  }
}
