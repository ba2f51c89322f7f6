package fr.arpent.format.sheet;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.SetCells;
import fr.arpent.step.Work;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives every row of merged cells the value that stood once for all of them, with its kind. Cells
 * that hold something by now are left alone.
 *
 * @param fills in the order of the file
 */
public record FillMerged(TableId table, List<Fill> fills) implements Operation {

  /** The stable word. */
  public static final String KIND = "format.fill-merged/1";

  public FillMerged {
    fills = List.copyOf(fills);
  }

  /**
   * One merged area.
   *
   * @param from the slot of the cell that holds the value
   * @param rows the rows below it
   */
  public record Fill(ColumnRef column, int from, RowSet rows) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return Needs.writes(fills.stream().map(Fill::column).distinct().toArray(ColumnRef[]::new));
  }

  @Override
  public Change run(Work work) {
    var now = work.table(table);
    var changes = new ArrayList<Change>();
    for (var fill : fills) {
      var column = now.text(fill.column().id());
      var empty = fill.rows().slots().filter(slot -> column.text(slot).isEmpty()).toArray();
      if (empty.length > 0) {
        var value = column.cell(fill.from());
        changes.add(new SetCells(table, fill.column().id(), RowSet.of(empty), List.of(value)));
      }
    }
    return Group.of(changes);
  }

  @Override
  public Message words(Change happened) {
    return Message.of("format.sheet.filled-merged", fills.size());
  }

  @Override
  public JsonObject parameters() {
    var array = new JsonArray();
    for (var fill : fills) {
      var json = fill.column().toJson();
      json.addProperty("from", fill.from());
      json.addProperty("rows", fill.rows().toString());
      array.add(json);
    }
    var json = new JsonObject();
    json.add("fills", array);
    return json;
  }

  static FillMerged read(TableId table, JsonObject json) {
    var fills =
        json.getAsJsonArray("fills").asList().stream()
            .map(e -> e.getAsJsonObject())
            .map(
                e ->
                    new Fill(
                        ColumnRef.read(e),
                        e.get("from").getAsInt(),
                        RowSet.parse(e.get("rows").getAsString())))
            .toList();
    return new FillMerged(table, fills);
  }
}
