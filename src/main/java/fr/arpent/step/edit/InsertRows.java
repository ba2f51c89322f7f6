package fr.arpent.step.edit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.AddRows;
import fr.arpent.step.Change;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;

/**
 * New, empty rows.
 *
 * @param before the slot of the row above which they come; -1 for the end of the table
 */
public record InsertRows(TableId table, int count, int before) implements Operation {

  /** The stable word. */
  public static final String KIND = "edit.insert-rows/1";

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
    var now = work.table(table);
    var position = before < 0 ? AddRows.END : Math.max(0, now.position(before));
    return new AddRows(table, now.slots(), count, position);
  }

  @Override
  public Message words(Change happened) {
    return Message.of("step.edit.insert-rows", count);
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.addProperty("count", count);
    json.addProperty("before", before);
    return json;
  }

  static InsertRows read(TableId table, JsonObject json) {
    return new InsertRows(table, json.get("count").getAsInt(), json.get("before").getAsInt());
  }
}
