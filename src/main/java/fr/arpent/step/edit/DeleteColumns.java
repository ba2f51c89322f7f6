package fr.arpent.step.edit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.RemoveColumn;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;
import java.util.List;

/** Columns taken out; undoing brings them back. */
public record DeleteColumns(TableId table, List<ColumnRef> columns) implements Operation {

  /** The stable word. */
  public static final String KIND = "edit.delete-columns/1";

  public DeleteColumns {
    columns = List.copyOf(columns);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return new Needs(List.of(), List.of(), List.of(), columns);
  }

  @Override
  public Change run(Work work) {
    return Group.of(columns.stream().map(c -> new RemoveColumn(table, c.id())).toList());
  }

  @Override
  public Message words(Change happened) {
    return columns.size() == 1
        ? Message.of("step.edit.delete-column", columns.getFirst().name())
        : Message.of("step.edit.delete-columns", columns.size());
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.add("columns", ColumnRef.toJson(columns));
    return json;
  }

  static DeleteColumns read(TableId table, JsonObject json) {
    return new DeleteColumns(table, ColumnRef.readAll(json.getAsJsonArray("columns")));
  }
}
