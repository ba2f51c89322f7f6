package fr.arpent.ui.history;

import fr.arpent.step.Change;
import fr.arpent.step.Footprint.Cells;
import fr.arpent.step.Footprint.Values;
import fr.arpent.step.State;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Cells of a column that read the same before a step and the same after it.
 *
 * @param column the header
 * @param cells how many there are
 */
public record Difference(String column, String before, String after, int cells) {

  /** What {@code change} made of texts, the most cells first. */
  static List<Difference> of(Change change, State before, State after) {
    var counts = new LinkedHashMap<Texts, Integer>();
    for (var area : change.footprint().areas()) {
      switch (area) {
        case Cells cells ->
            count(cells.table(), cells.column(), cells.rows(), before, after, counts);
        case Values values -> count(values.table(), values.column(), null, before, after, counts);
        default -> {} // rows, columns, decisions: the sentence says it
      }
    }
    return counts.entrySet().stream()
        .map(
            e ->
                new Difference(
                    e.getKey().column, e.getKey().before, e.getKey().after, e.getValue()))
        .sorted(Comparator.comparingInt(Difference::cells).reversed())
        .toList();
  }

  private static void count(
      TableId id,
      ColumnId column,
      @org.jspecify.annotations.Nullable RowSet rows,
      State before,
      State after,
      Map<Texts, Integer> counts) {
    if (!has(before, id, column) || !has(after, id, column)) {
      return;
    }
    Table now = after.table(id);
    var old = before.table(id).column(column);
    var next = now.column(column);
    var slots = rows == null ? now.rowSlots() : rows.slots();
    slots(slots, old.slots())
        .forEach(
            slot -> {
              var was = old.text(slot);
              var is = next.text(slot);
              if (!was.equals(is)) {
                counts.merge(new Texts(next.name(), was, is), 1, Integer::sum);
              }
            });
  }

  private static IntStream slots(IntStream slots, int known) {
    return slots.filter(slot -> slot < known);
  }

  private static boolean has(State state, TableId table, ColumnId column) {
    return state.tables().containsKey(table) && state.table(table).has(column);
  }

  private record Texts(String column, String before, String after) {}
}
