package fr.arpent.step;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import java.util.List;

/**
 * A column named in what was asked: the id counts inside the project, the name is for people and
 * for replaying on another file.
 *
 * @param name the header when it was asked
 */
public record ColumnRef(ColumnId id, String name) {

  /** A reference to {@code column} as it is called now. */
  public static ColumnRef to(Column column) {
    return new ColumnRef(column.id(), column.name());
  }

  /** As JSON: {@code {"column":3,"name":"capacite"}}. A recipe finds columns by this form. */
  public JsonObject toJson() {
    var json = new JsonObject();
    json.addProperty("column", id.value());
    json.addProperty("name", name);
    return json;
  }

  /** {@code columns} as an array of what {@link #toJson()} gives. */
  public static JsonArray toJson(List<ColumnRef> columns) {
    var array = new JsonArray(columns.size());
    columns.forEach(column -> array.add(column.toJson()));
    return array;
  }

  /** Reads what {@link #toJson(List)} wrote. */
  public static List<ColumnRef> readAll(JsonArray array) {
    return array.asList().stream().map(element -> read(element.getAsJsonObject())).toList();
  }

  /** Reads what {@link #toJson()} wrote. */
  public static ColumnRef read(JsonObject json) {
    return new ColumnRef(
        new ColumnId(json.get("column").getAsInt()), json.get("name").getAsString());
  }
}
