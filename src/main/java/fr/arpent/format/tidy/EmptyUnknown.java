package fr.arpent.format.tidy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.MapValues;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.TableId;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Empties the cells of a column whose text stands for "unknown".
 *
 * @param values the texts, exactly as they stand in cells
 */
public record EmptyUnknown(TableId table, ColumnRef column, List<String> values)
    implements Operation {

  /** The stable word. */
  public static final String KIND = "format.empty-unknown/1";

  public EmptyUnknown {
    values = List.copyOf(values);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return Needs.writes(column);
  }

  @Override
  public Change run(Work work) {
    var words = work.table(table).text(column.id()).dictionary();
    var map = new LinkedHashMap<Cell, Cell>();
    for (var value : values) {
      for (var kind : CellKind.values()) {
        var cell = new Cell(value, kind);
        if (words.find(cell) > 0) {
          map.put(cell, Cell.EMPTY);
        }
      }
    }
    return map.isEmpty() ? Group.NOTHING : new MapValues(table, column.id(), map);
  }

  @Override
  public Message words(Change happened) {
    return Message.of("format.unknown.done", column.name(), UnknownSearch.listed(values));
  }

  @Override
  public JsonObject parameters() {
    var texts = new JsonArray();
    values.forEach(texts::add);
    var json = column.toJson();
    json.add("values", texts);
    return json;
  }

  /** Reads what {@link #parameters()} wrote. */
  public static EmptyUnknown read(TableId table, JsonObject json) {
    var texts = json.getAsJsonArray("values").asList().stream().map(JsonElement::getAsString);
    return new EmptyUnknown(table, ColumnRef.read(json), texts.toList());
  }
}
