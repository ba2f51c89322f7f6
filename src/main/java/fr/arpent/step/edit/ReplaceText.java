package fr.arpent.step.edit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Footprint;
import fr.arpent.step.Group;
import fr.arpent.step.MapValues;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.SetCells;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Wherever one text stands in cells of some columns, another takes its place.
 *
 * @param columns where; columns of shapes are left alone
 * @param by what takes the place; may be empty
 * @param rows which rows alone, or null for all
 */
public record ReplaceText(
    TableId table, List<ColumnRef> columns, TextSearch search, String by, @Nullable RowSet rows)
    implements Operation {

  /** The stable word. */
  public static final String KIND = "edit.replace-text/1";

  public ReplaceText {
    columns = List.copyOf(columns);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return Needs.writes(columns.toArray(ColumnRef[]::new));
  }

  /** Cells without the text are left alone: they were looked at too. */
  @Override
  public Footprint looksAt() {
    return new Footprint(columns.stream().map(this::looksAt).toList());
  }

  private Footprint.Area looksAt(ColumnRef column) {
    return rows == null
        ? new Footprint.Values(table, column.id())
        : new Footprint.Cells(table, column.id(), rows);
  }

  @Override
  public Change run(Work work) {
    var now = work.table(table);
    var changes = new ArrayList<Change>();
    for (var column : columns) {
      if (now.column(column.id()) instanceof TextColumn text) {
        var values = values(now, text);
        if (!values.isEmpty()) {
          changes.add(rows == null ? mapped(text, values) : set(text, values, rows));
        }
      }
    }
    return Group.of(changes);
  }

  /** What becomes of the values that stand in some row, by code. */
  private Map<Integer, String> values(Table now, TextColumn column) {
    var pattern = search.pattern();
    var counts = now.counts(column);
    var values = new LinkedHashMap<Integer, String>();
    for (var code = 0; code < counts.length; code++) {
      if (counts[code] > 0) {
        var old = column.dictionary().text(code);
        var next = search.replaced(pattern, old, by);
        if (!next.equals(old)) {
          values.put(code, next);
        }
      }
    }
    return values;
  }

  private MapValues mapped(TextColumn column, Map<Integer, String> values) {
    var cells = new LinkedHashMap<Cell, Cell>();
    values.forEach((code, next) -> cells.put(column.dictionary().cell(code), Cell.text(next)));
    return new MapValues(table, column.id(), cells);
  }

  private Change set(TextColumn column, Map<Integer, String> values, RowSet among) {
    var slots = among.slots().filter(s -> values.containsKey(column.code(s))).toArray();
    var cells = new ArrayList<Cell>();
    for (var slot : slots) {
      cells.add(Cell.text(values.getOrDefault(column.code(slot), "")));
    }
    return slots.length == 0
        ? Group.NOTHING
        : new SetCells(table, column.id(), RowSet.of(slots), cells);
  }

  @Override
  public Message words(Change happened) {
    return columns.size() == 1
        ? Message.of("step.edit.replace-one", columns.getFirst().name(), search.text(), by)
        : Message.of("step.edit.replace-text", search.text(), by);
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.add("columns", ColumnRef.toJson(columns));
    json.addProperty("text", search.text());
    json.addProperty("exact", search.exact());
    json.addProperty("whole", search.whole());
    json.addProperty("by", by);
    if (rows != null) {
      json.addProperty("rows", rows.toString());
    }
    return json;
  }

  static ReplaceText read(TableId table, JsonObject json) {
    return new ReplaceText(
        table,
        ColumnRef.readAll(json.getAsJsonArray("columns")),
        new TextSearch(
            json.get("text").getAsString(),
            json.get("exact").getAsBoolean(),
            json.get("whole").getAsBoolean()),
        json.get("by").getAsString(),
        json.has("rows") ? RowSet.parse(json.get("rows").getAsString()) : null);
  }
}
