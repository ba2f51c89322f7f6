package fr.arpent.visit;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.SetCells;
import fr.arpent.table.Cell;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import fr.arpent.table.TextColumn;
import java.util.List;
import java.util.Optional;

/**
 * One field of an answer.
 *
 * @param column the column it goes into
 * @param text what is written into each row
 * @param before what the rows held, in the order of slots
 */
public record Written(ColumnRef column, String text, List<String> before) {

  public Written {
    before = List.copyOf(before);
  }

  /** The field for {@code rows} of {@code now}. */
  public static Written of(ColumnRef column, String text, RowSet rows, TextColumn now) {
    return new Written(column, text, rows.slots().mapToObj(now::text).toList());
  }

  /** What writes it; empty where all rows hold it already. */
  Optional<Change> into(TableId table, RowSet rows) {
    return before.stream().allMatch(text::equals)
        ? Optional.empty()
        : Optional.of(new SetCells(table, column.id(), rows, List.of(Cell.text(text))));
  }

  /** What gives each row of {@code now} back what it held, where nobody wrote since. */
  Optional<Change> back(TableId table, RowSet rows, TextColumn now) {
    var slots = rows.toArray();
    var still =
        java.util.stream.IntStream.range(0, slots.length)
            .filter(i -> now.text(slots[i]).equals(text) && !before.get(i).equals(text))
            .toArray();
    if (still.length == 0) {
      return Optional.empty();
    }
    var those = RowSet.of(java.util.Arrays.stream(still).map(i -> slots[i]).toArray());
    var cells = java.util.Arrays.stream(still).mapToObj(i -> Cell.text(before.get(i))).toList();
    return Optional.of(new SetCells(table, column.id(), those, cells));
  }

  JsonObject toJson() {
    var json = column.toJson();
    json.addProperty("text", text);
    var each = new JsonArray(before.size());
    before.forEach(each::add);
    json.add("before", each);
    return json;
  }

  static Written read(JsonObject json) {
    return new Written(
        ColumnRef.read(json),
        json.get("text").getAsString(),
        json.getAsJsonArray("before").asList().stream().map(e -> e.getAsString()).toList());
  }
}
