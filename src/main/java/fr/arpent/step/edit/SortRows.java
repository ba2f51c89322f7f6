package fr.arpent.step.edit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Footprint;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.OrderRows;
import fr.arpent.step.Work;
import fr.arpent.table.RowSet;
import fr.arpent.table.RowSort;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

  /** Row by row: which others there were does not matter to the order of two. */
  @Override
  public Footprint looksAt() {
    var every = RowSet.range(0, Integer.MAX_VALUE);
    return Footprint.of(new Footprint.Cells(table, column.id(), every));
  }

  @Override
  public Change run(Work work) {
    var now = work.table(table);
    var sorted = RowSort.by(now.column(column.id()), descending).sorted(withGone(now));
    var shown = Arrays.stream(sorted).filter(slot -> now.position(slot) >= 0);
    return Arrays.equals(shown.toArray(), now.rowSlots().toArray())
        ? Group.NOTHING
        : OrderRows.of(table, sorted);
  }

  /**
   * The rows in their order with those that are gone, each behind the one it followed in the file:
   * one that is brought back later finds its place in the new order.
   */
  private static int[] withGone(Table now) {
    return IntStream.concat(IntStream.of(-1), now.rowSlots())
        .flatMap(slot -> IntStream.concat(IntStream.of(slot), goneBehind(now, slot)))
        .skip(1)
        .toArray();
  }

  private static IntStream goneBehind(Table now, int slot) {
    return IntStream.range(slot + 1, now.slots()).takeWhile(gone -> now.position(gone) < 0);
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
