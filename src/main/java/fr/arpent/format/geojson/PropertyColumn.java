package fr.arpent.format.geojson;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import fr.arpent.format.sheet.NumberText;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.Codes;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Dictionary;
import fr.arpent.table.TextColumn;

/** The values of one property, which features may lack. */
final class PropertyColumn {
  private final Dictionary dictionary = new Dictionary();
  private final Codes.Builder codes = new Codes.Builder();

  /** The value in {@code row}, counted from 0; rows come in their order. */
  void put(int row, JsonElement value) {
    fillTo(row);
    codes.add(dictionary.code(cell(value)));
  }

  /** The column with {@code rows} rows. */
  TextColumn build(ColumnId id, String label, int rows) {
    fillTo(rows);
    return new TextColumn(id, label, dictionary, codes.build());
  }

  private void fillTo(int row) {
    codes.fill(row - codes.size(), Dictionary.EMPTY);
  }

  /** Numbers keep all their digits; objects and arrays are their JSON. */
  private static Cell cell(JsonElement value) {
    if (value.isJsonNull()) {
      return Cell.EMPTY;
    }
    if (!(value instanceof JsonPrimitive simple)) {
      return Cell.text(value.toString());
    }
    if (simple.isBoolean()) {
      return new Cell(simple.getAsString(), CellKind.BOOLEAN);
    }
    var text = simple.getAsString();
    return simple.isNumber()
        ? NumberText.exact(text)
            .map(number -> new Cell(number, CellKind.NUMBER))
            .orElseGet(() -> Cell.text(text))
        : Cell.text(text);
  }
}
