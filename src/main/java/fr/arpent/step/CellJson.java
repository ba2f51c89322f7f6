package fr.arpent.step;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import java.util.List;
import java.util.Locale;

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
