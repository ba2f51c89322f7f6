package fr.arpent.step;

import com.google.gson.JsonObject;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;

/** The ids in a stored change, under the names they always have. */
final class JsonIds {
  private JsonIds() {}

  static TableId table(JsonObject json) {
    return new TableId(json.get("table").getAsString());
  }

  static ColumnId column(JsonObject json) {
    return new ColumnId(json.get("column").getAsInt());
  }

  static RowSet rows(JsonObject json) {
    return RowSet.parse(json.get("rows").getAsString());
  }
}
