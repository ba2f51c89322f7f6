package fr.arpent.step.edit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.CellJson;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.MapValues;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.TableId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Every cell of a column that holds one text gets another, whatever its kind was.
 *
 * @param values old to new
 */
public record ReplaceValues(TableId table, ColumnRef column, Map<String, String> values)
    implements OfColumn {

  /** The stable word. */
  public static final String KIND = "edit.replace/1";

  public ReplaceValues {
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Change run(Work work) {
    var now = work.table(table);
    var text = work.text(table, column);
    var counts = now.counts(text);
    var cells = new LinkedHashMap<Cell, Cell>();
    values.forEach(
        (old, next) -> {
          for (var kind : CellKind.values()) {
            var cell = new Cell(old, kind);
            var code = text.dictionary().find(cell);
            if (code >= 0 && counts[code] > 0 && !next.equals(old)) {
              cells.put(cell, Cell.text(next));
            }
          }
        });
    return cells.isEmpty() ? Group.NOTHING : new MapValues(table, column.id(), cells);
  }

  @Override
  public Message words(Change happened) {
    return values.size() == 1
        ? Message.of(
            "step.edit.replace-one",
            column.name(),
            values.keySet().iterator().next(),
            values.values().iterator().next())
        : Message.of("step.edit.replace", column.name(), values.size());
  }

  @Override
  public JsonObject parameters() {
    var cells = new LinkedHashMap<Cell, Cell>();
    values.forEach((old, now) -> cells.put(Cell.text(old), Cell.text(now)));
    var json = column.toJson();
    json.add("values", CellJson.writePairs(cells));
    return json;
  }

  static ReplaceValues read(TableId table, JsonObject json) {
    var values = new LinkedHashMap<String, String>();
    CellJson.readPairs(json.getAsJsonArray("values"))
        .forEach((old, now) -> values.put(old.text(), now.text()));
    return new ReplaceValues(table, ColumnRef.read(json), values);
  }
}
