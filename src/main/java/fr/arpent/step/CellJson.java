package fr.arpent.step;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cells in JSON: a text cell is a string, another kind an object with the kind in lower case. */
public final class CellJson {
  private CellJson() {}

  /** {@code cells} as an array. */
  public static JsonArray write(List<Cell> cells) {
    var array = new JsonArray(cells.size());
    cells.forEach(cell -> array.add(write(cell)));
    return array;
  }

  /** The cells of an array that {@link #write(List)} made. */
  public static List<Cell> read(JsonArray array) {
    return array.asList().stream().map(CellJson::read).toList();
  }

  /** What leads to what, as an array of old, new, old, new… */
  public static JsonArray writePairs(Map<Cell, Cell> values) {
    var pairs = new JsonArray(2 * values.size());
    values.forEach(
        (old, now) -> {
          pairs.add(write(old));
          pairs.add(write(now));
        });
    return pairs;
  }

  /** The pairs of an array that {@link #writePairs} made, in their order. */
  public static Map<Cell, Cell> readPairs(JsonArray array) {
    var cells = read(array);
    var values = new LinkedHashMap<Cell, Cell>();
    for (var i = 0; i < cells.size(); i += 2) {
      values.put(cells.get(i), cells.get(i + 1));
    }
    return values;
  }

  /** {@code cell} as a string or an object. */
  public static JsonElement write(Cell cell) {
    if (cell.kind() == CellKind.TEXT) {
      return new JsonPrimitive(cell.text());
    }
    var json = new JsonObject();
    json.addProperty("text", cell.text());
    json.addProperty("kind", cell.kind().name().toLowerCase(Locale.ROOT));
    return json;
  }

  /** The cell of an element that {@link #write(Cell)} made. */
  public static Cell read(JsonElement element) {
    if (element instanceof JsonObject json) {
      var kind = json.get("kind").getAsString().toUpperCase(Locale.ROOT);
      return new Cell(json.get("text").getAsString(), CellKind.valueOf(kind));
    }
    return Cell.text(element.getAsString());
  }
}
