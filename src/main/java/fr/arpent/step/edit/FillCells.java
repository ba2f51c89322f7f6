package fr.arpent.step.edit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.SetCells;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.List;

/** One text in many cells of a column. */
public record FillCells(TableId table, ColumnRef column, RowSet rows, String text)
    implements Operation {

  /** The stable word. */
  public static final String KIND = "edit.fill/1";

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
    return new SetCells(table, column.id(), rows, List.of(Cell.text(text)));
  }

  @Override
  public Message words(Change happened) {
    return Message.of("step.edit.fill", column.name(), rows.size(), text);
  }

  @Override
  public JsonObject parameters() {
    var json = column.toJson();
    json.addProperty("rows", rows.toString());
    json.addProperty("text", text);
    return json;
  }

  static FillCells read(TableId table, JsonObject json) {
    return new FillCells(
        table,
        ColumnRef.read(json),
        RowSet.parse(json.get("rows").getAsString()),
        json.get("text").getAsString());
  }
}
