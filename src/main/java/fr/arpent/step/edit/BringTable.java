package fr.arpent.step.edit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.PutTable;
import fr.arpent.step.Work;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;

/**
 * A table read from a file comes into the project. The table itself is handed to the work as its
 * {@link Table} resource.
 *
 * @param source the file's name as the user knows it
 * @param read how it was read, in the reader's own stable words
 */
public record BringTable(TableId table, String source, JsonObject read) implements Operation {

  /** The stable word. */
  public static final String KIND = "edit.bring-table/1";

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
    var brought = work.resource(Table.class);
    return new PutTable(brought.named(table, brought.name()));
  }

  @Override
  public Message words(Change happened) {
    return Message.of("step.edit.bring-table", source);
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.addProperty("source", source);
    json.add("read", read);
    return json;
  }

  static BringTable read(TableId table, JsonObject json) {
    return new BringTable(table, json.get("source").getAsString(), json.getAsJsonObject("read"));
  }
}
