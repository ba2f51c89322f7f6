package fr.arpent.step.edit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.OrderRows;
import fr.arpent.step.Work;
import fr.arpent.table.RowSort;
import fr.arpent.table.TableId;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of the table itself in the order of a column, as they will be written out. (Sorting what
 * is shown changes nothing and is no step.)
 */
public record SortRows(TableId table, ColumnRef column, boolean descending) implements Operation {

  /** The stable word. */
  public static final String KIND = "edit.sort-rows/1";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return new Needs(List.of(column), List.of(), List.of(), List.of());
  }

  @Override
  public Change run(Work work) {
    var now = work.table(table);
    var slots = now.rowSlots().toArray();
    var sorted = RowSort.by(now.column(column.id()), descending).sorted(slots);
    return Arrays.equals(sorted, slots) ? Group.NOTHING : OrderRows.of(table, sorted);
  }

  @Override
  public Message words(Change happened) {
    return Message.of("step.edit.sort-rows", column.name());
  }

  @Override
  public JsonObject parameters() {
    var json = column.toJson();
    json.addProperty("descending", descending);
    return json;
  }

  static SortRows read(TableId table, JsonObject json) {
    return new SortRows(table, ColumnRef.read(json), json.get("descending").getAsBoolean());
  }
}
