package fr.arpent.step.edit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.AddColumn;
import fr.arpent.step.Change;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.SetCells;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.List;

/**
 * A new column of text.
 *
 * @param index where it stands, counted from 0
 * @param text what every cell holds; empty for an empty column
 */
public record InsertColumn(TableId table, String label, int index, String text)
    implements Operation {

  /** The stable word. */
  public static final String KIND = "edit.insert-column/1";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return new Needs(List.of(), List.of(), List.of(label), List.of());
  }

  @Override
  public Change run(Work work) {
    var now = work.table(table);
    var add = AddColumn.text(table, now.freshColumn(), label, index);
    var all = RowSet.range(0, now.slots()); // rows that are gone too: they may be brought back
    return text.isEmpty()
        ? add
        : Group.of(List.of(add, new SetCells(table, add.column(), all, List.of(Cell.text(text)))));
  }

  @Override
  public Message words(Change happened) {
    return Message.of("step.edit.insert-column", label);
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.addProperty("label", label);
    json.addProperty("index", index);
    json.addProperty("text", text);
    return json;
  }

  static InsertColumn read(TableId table, JsonObject json) {
    return new InsertColumn(
        table,
        json.get("label").getAsString(),
        json.get("index").getAsInt(),
        json.get("text").getAsString());
  }
}
