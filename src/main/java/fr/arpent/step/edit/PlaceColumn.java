package fr.arpent.step.edit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.MoveColumn;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;

/**
 * A column put elsewhere among the others.
 *
 * @param index its position after, counted from 0
 */
public record PlaceColumn(TableId table, ColumnRef column, int index) implements OfColumn {

  /** The stable word. */
  public static final String KIND = "edit.place-column/1";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Change run(Work work) {
    return work.table(table).indexOf(column.id()) == index
        ? Group.NOTHING
        : new MoveColumn(table, column.id(), index);
  }

  @Override
  public Message words(Change happened) {
    return Message.of("step.edit.place-column", column.name());
  }

  @Override
  public JsonObject parameters() {
    var json = column.toJson();
    json.addProperty("index", index);
    return json;
  }

  static PlaceColumn read(TableId table, JsonObject json) {
    return new PlaceColumn(table, ColumnRef.read(json), json.get("index").getAsInt());
  }
}
