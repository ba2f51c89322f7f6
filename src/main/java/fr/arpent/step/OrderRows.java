package fr.arpent.step;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows in another order.
 *
 * @param runs the slots in their order after; a run of neighbours that stay together is one number
 *     for its first slot and one for its length
 */
public record OrderRows(TableId table, List<Integer> runs) implements Change {

  public OrderRows {
    runs = List.copyOf(runs);
  }

  /** The rows in the order of {@code slots}. */
  public static OrderRows of(TableId table, int[] slots) {
    var runs = Stream.<Integer>builder();
    for (var from = 0; from < slots.length; ) {
      var to = from + 1;
      while (to < slots.length && slots[to] == slots[to - 1] + 1) {
        to++;
      }
      runs.add(slots[from]).add(to - from);
      from = to;
    }
    return new OrderRows(table, runs.build().toList());
  }

  @Override
  public String kind() {
    return "order-rows";
  }

  @Override
  public State apply(State before) {
    return before.mapTable(table, t -> t.withOrder(slotsIn(t)));
  }

  /**
   * After a step was taken out of the middle there may be rows that were gone when the order was
   * made, and rows it names may be gone: those stand last, these are passed over.
   */
  private int[] slotsIn(Table now) {
    var named = slots();
    var there = Arrays.stream(named).filter(slot -> now.position(slot) >= 0).toArray();
    if (there.length == now.rowCount()) {
      return there;
    }
    var rows = RowSet.of(there);
    var others = now.rowSlots().filter(slot -> !rows.contains(slot));
    return IntStream.concat(Arrays.stream(there), others).toArray();
  }

  private int[] slots() {
    var slots = IntStream.builder();
    for (var i = 0; i < runs.size(); i += 2) {
      for (var k = 0; k < runs.get(i + 1); k++) {
        slots.add(runs.get(i) + k);
      }
    }
    return slots.build().toArray();
  }

  @Override
  public Footprint footprint() {
    return Footprint.of(new Footprint.Rows(table, RowSet.of(slots()), Footprint.Deed.MOVED));
  }

  @Override
  public void write(JsonObject json, TableStore tables) {
    json.addProperty("table", table.value());
    var array = new JsonArray();
    runs.forEach(array::add);
    json.add("runs", array);
  }

  static OrderRows read(JsonObject json) {
    var runs = json.getAsJsonArray("runs").asList().stream().map(e -> e.getAsInt()).toList();
    return new OrderRows(JsonIds.table(json), runs);
  }
}
