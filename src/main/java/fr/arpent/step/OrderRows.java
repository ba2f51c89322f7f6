package fr.arpent.step;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.List;
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
    return before.mapTable(table, t -> t.withOrder(slots()));
  }

  private int[] slots() {
    var slots = java.util.stream.IntStream.builder();
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
