package fr.arpent.step.edit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.FrontTable;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;
import java.util.Optional;

/** Another table of the project comes in front. */
public record ShowTable(TableId table, String name) implements Operation {

  /** The stable word. */
  public static final String KIND = "edit.show-table/1";

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
    return work.state().front().equals(Optional.of(table)) ? Group.NOTHING : new FrontTable(table);
  }

  @Override
  public Message words(Change happened) {
    return Message.of("step.edit.show-table", name);
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.addProperty("name", name);
    return json;
  }

  static ShowTable read(TableId table, JsonObject json) {
    return new ShowTable(table, json.get("name").getAsString());
  }
}
