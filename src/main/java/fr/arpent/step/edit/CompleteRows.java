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
import fr.arpent.table.TextColumn;
import java.util.List;

/**
 * Gives the rows that stop too early the cells they lack in {@code columns}, empty. What a cell
 * holds is never changed.
 */
public record CompleteRows(TableId table, List<ColumnRef> columns) implements Operation {

  /** The stable word. */
  public static final String KIND = "edit.complete-rows/1";

  public CompleteRows {
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

  /** Rows that were not there, or were gone, are not completed: which rows there are matters. */
  @Override
  public Footprint looksAt() {
    return new Footprint(List.of(new Footprint.WholeTable(table)));
  }

  @Override
  public Change run(Work work) {
    var now = work.table(table);
    return Group.of(
        columns.stream()
            .map(column -> now.column(column.id()))
            .map(column -> completed(column, lacking(column, now.rowSlots().toArray())))
            .toList());
  }

  private static RowSet lacking(Column column, int[] slots) {
    return column instanceof TextColumn text
        ? RowSet.of(java.util.Arrays.stream(slots).filter(text::absent).sorted().toArray())
        : RowSet.NONE;
  }

  private Change completed(Column column, RowSet rows) {
    return rows.isEmpty()
        ? Group.NOTHING
        : new SetCells(table, column.id(), rows, List.of(Cell.EMPTY));
  }

  @Override
  public Message words(Change happened) {
    return Message.of("step.edit.complete-rows", happened.cellCount());
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.add("columns", ColumnRef.toJson(columns));
    return json;
  }

  static CompleteRows read(TableId table, JsonObject json) {
    return new CompleteRows(table, ColumnRef.readAll(json.getAsJsonArray("columns")));
  }
}
