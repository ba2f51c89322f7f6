package fr.arpent.ui.grid;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import fr.arpent.table.ColumnId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** A {@link GridView} as JSON, for the project's {@code view} table. */
public final class GridViewJson {

  private GridViewJson() {}

  /** As JSON. */
  public static JsonObject write(GridView view) {
    var widths = new JsonObject();
    view.widths().forEach((id, width) -> widths.addProperty(Integer.toString(id.value()), width));
    var json = new JsonObject();
    json.add("widths", widths);
    json.add("order", ids(view.order()));
    json.add("hidden", ids(view.hidden()));
    json.addProperty("frozen", view.frozen());
    json.addProperty("density", view.density().name());
    return json;
  }

  /** Reads what {@link #write} wrote. */
  public static GridView read(JsonObject json) {
    var widths = new HashMap<ColumnId, Double>();
    json.getAsJsonObject("widths")
        .entrySet()
        .forEach(e -> widths.put(id(e.getKey()), e.getValue().getAsDouble()));
    return new GridView(
        widths,
        ids(json.getAsJsonArray("order")),
        Set.copyOf(ids(json.getAsJsonArray("hidden"))),
        json.get("frozen").getAsInt(),
        Density.valueOf(json.get("density").getAsString()));
  }

  private static JsonArray ids(Collection<ColumnId> ids) {
    var array = new JsonArray();
    ids.forEach(id -> array.add(id.value()));
    return array;
  }

  private static List<ColumnId> ids(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonElement::getAsInt)
        .map(ColumnId::new)
        .toList();
  }

  private static ColumnId id(String text) {
    return new ColumnId(Integer.parseInt(text));
  }
}
