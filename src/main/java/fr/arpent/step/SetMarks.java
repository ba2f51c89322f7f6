package fr.arpent.step;

import com.google.gson.JsonObject;
import fr.arpent.table.Cell;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.Collections;
import java.util.List;

/**
 * Marks of the visit: seen, later, cannot tell; empty is to do again.
 *
 * @param rows which rows, by slot
 * @param marks one for each row in the order of slots, or a single one for all
 */
public record SetMarks(TableId table, RowSet rows, List<String> marks) implements Change {

  public SetMarks {
    marks = List.copyOf(marks);
  }

  @Override
  public String kind() {
    return "set-marks";
  }

  @Override
  public State apply(State before) {
    var each = marks.size() == 1 ? Collections.nCopies(rows.size(), marks.getFirst()) : marks;
    return before.with(before.get(table).withMarks(rows.toArray(), each));
  }

  @Override
  public Footprint footprint() {
    return Footprint.of(new Footprint.Marks(table, rows));
  }

  @Override
  public void write(JsonObject json, TableStore tables) {
    json.addProperty("table", table.value());
    json.addProperty("rows", rows.toString());
    json.add("marks", CellJson.write(marks.stream().map(Cell::text).toList()));
  }

  static SetMarks read(JsonObject json) {
    var marks = CellJson.read(json.getAsJsonArray("marks")).stream().map(Cell::text).toList();
    return new SetMarks(JsonIds.table(json), JsonIds.rows(json), marks);
  }
}
