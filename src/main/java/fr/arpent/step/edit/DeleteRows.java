package fr.arpent.step.edit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.RemoveRows;
import fr.arpent.step.Work;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;

/** Rows taken out; undoing brings them back. */
public record DeleteRows(TableId table, RowSet rows) implements Operation {

  /** The stable word. */
  public static final String KIND = "edit.delete-rows/1";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return Needs.NONE;
  }

  @Override
  public Change run(Work work) {
    return rows.intersects(work.table(table).rows()) ? new RemoveRows(table, rows) : Group.NOTHING;
  }

  @Override
  public Message words(Change happened) {
    return Message.of("step.edit.delete-rows", rows.size());
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.addProperty("rows", rows.toString());
    return json;
  }

  static DeleteRows read(TableId table, JsonObject json) {
    return new DeleteRows(table, RowSet.parse(json.get("rows").getAsString()));
  }
}
