package fr.arpent.step.edit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.RenameColumn;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;

/** A new header for a column. */
public record LabelColumn(TableId table, ColumnRef column, String label) implements OfColumn {

  /** The stable word. */
  public static final String KIND = "edit.label-column/1";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Change run(Work work) {
    return label.equals(work.table(table).column(column.id()).label())
        ? Group.NOTHING
        : new RenameColumn(table, column.id(), label);
  }

  @Override
  public Message words(Change happened) {
    return Message.of("step.edit.label-column", column.name(), label);
  }

  @Override
  public JsonObject parameters() {
    var json = column.toJson();
    json.addProperty("label", label);
    return json;
  }

  static LabelColumn read(TableId table, JsonObject json) {
    return new LabelColumn(table, ColumnRef.read(json), json.get("label").getAsString());
  }
}
