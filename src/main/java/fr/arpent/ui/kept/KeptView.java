package fr.arpent.ui.kept;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.CellRef;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowId;
import fr.arpent.table.TableId;
import fr.arpent.ui.desk.Arrangement;
import fr.arpent.ui.desk.SortKey;
import fr.arpent.ui.grid.GridView;
import fr.arpent.ui.grid.GridViewJson;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * How the window stands: what is seen of the table in front, and where the lines between panes are.
 *
 * @param table the table that columns and rows belong to
 * @param cell the current cell, or null
 * @param share where the line between grid and map stands, 0 to 1
 * @param dockHeight in px
 */
public record KeptView(
    TableId table,
    GridView grid,
    Arrangement arrangement,
    @Nullable CellRef cell,
    double share,
    double dockHeight,
    boolean gridShown,
    boolean mapShown,
    boolean dockShown) {

  /** The key in the project's {@code view} table. */
  public static final String KEY = "window";

  /** As JSON. */
  public String write() {
    var json = new JsonObject();
    json.addProperty("table", table.value());
    json.add("grid", GridViewJson.write(grid));
    var filters = new JsonArray();
    arrangement.filters().forEach(f -> filters.add(FilterJson.write(f)));
    json.add("filters", filters);
    var sort = arrangement.sort();
    if (sort != null) {
      var key = sort.column().toJson();
      key.addProperty("descending", sort.descending());
      json.add("sort", key);
    }
    if (cell != null) {
      json.addProperty("column", cell.column().value());
      json.addProperty("row", cell.row().slot());
    }
    json.addProperty("share", share);
    json.addProperty("dock", dockHeight);
    json.addProperty("grid-shown", gridShown);
    json.addProperty("map-shown", mapShown);
    json.addProperty("dock-shown", dockShown);
    return json.toString();
  }

  /** Reads what {@link #write} wrote; empty when that cannot be made out. */
  public static Optional<KeptView> read(String text) {
    try {
      return Optional.of(read(JsonParser.parseString(text).getAsJsonObject()));
    } catch (RuntimeException _) {
      return Optional.empty(); // whatever is wrong with it, the table is then shown as at first
    }
  }

  private static KeptView read(JsonObject json) {
    var filters =
        StreamSupport.stream(json.getAsJsonArray("filters").spliterator(), false)
            .map(JsonElement::getAsJsonObject)
            .map(FilterJson::read)
            .toList();
    return new KeptView(
        new TableId(json.get("table").getAsString()),
        GridViewJson.read(json.getAsJsonObject("grid")),
        new Arrangement(filters, sort(json)),
        cell(json),
        json.get("share").getAsDouble(),
        json.get("dock").getAsDouble(),
        json.get("grid-shown").getAsBoolean(),
        json.get("map-shown").getAsBoolean(),
        json.get("dock-shown").getAsBoolean());
  }

  private static @Nullable SortKey sort(JsonObject json) {
    if (!json.has("sort")) {
      return null;
    }
    var key = json.getAsJsonObject("sort");
    return new SortKey(ColumnRef.read(key), key.get("descending").getAsBoolean());
  }

  private static @Nullable CellRef cell(JsonObject json) {
    return json.has("row")
        ? new CellRef(
            new ColumnId(json.get("column").getAsInt()), new RowId(json.get("row").getAsInt()))
        : null;
  }
}
