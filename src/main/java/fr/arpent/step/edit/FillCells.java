package fr.arpent.step.edit;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Footprint;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.SetCells;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.Column;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.List;

/**
 * One text in many cells: where {@code rows} and {@code columns} cross. Cells that read so already
 * are left alone, with the kind they had in their file.
 *
 * @param text empty to empty the cells
 */
public record FillCells(TableId table, List<ColumnRef> columns, RowSet rows, String text)
    implements Operation {

  /** The stable word. */
  public static final String KIND = "edit.fill/1";

  public FillCells {
    columns = List.copyOf(columns);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return Needs.writes(columns.toArray(ColumnRef[]::new));
  }

  /** Cells that read so already are left alone: they were looked at too. */
  @Override
  public Footprint looksAt() {
    return new Footprint(
        columns.stream()
            .<Footprint.Area>map(column -> new Footprint.Cells(table, column.id(), rows))
            .toList());
  }

  @Override
  public Change run(Work work) {
    var now = work.table(table);
    var changes =
        columns.stream()
            .map(column -> new Part(column, others(now.column(column.id()))))
            .filter(part -> !part.rows.isEmpty())
            .map(part -> filled(work, part))
            .toList();
    return Group.of(changes);
  }

  private Change filled(Work work, Part part) {
    var column = work.text(table, part.column);
    return new SetCells(table, column.id(), part.rows, List.of(Cell.text(text)));
  }

  private RowSet others(Column column) {
    return RowSet.of(rows.slots().filter(slot -> !column.text(slot).equals(text)).toArray());
  }

  @Override
  public Message words(Change happened) {
    if (text.isEmpty()) {
      return Message.of("step.edit.clear", happened.cellCount());
    }
    return columns.size() == 1
        ? Message.of("step.edit.fill", columns.getFirst().name(), happened.cellCount(), text)
        : Message.of("step.edit.fill-columns", happened.cellCount(), text);
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.add("columns", ColumnRef.toJson(columns));
    json.addProperty("rows", rows.toString());
    json.addProperty("text", text);
    return json;
  }

  static FillCells read(TableId table, JsonObject json) {
    return new FillCells(
        table,
        ColumnRef.readAll(json.getAsJsonArray("columns")),
        RowSet.parse(json.get("rows").getAsString()),
        json.get("text").getAsString());
  }

  private record Part(ColumnRef column, RowSet rows) {}
}
