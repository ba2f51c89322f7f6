package fr.arpent.step;

import com.google.gson.JsonObject;
import fr.arpent.table.Cell;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.List;

/**
 * New texts in cells of one column.
 *
 * @param rows which rows, by slot
 * @param cells one for each row in the order of slots, or a single one for all
 */
public record SetCells(TableId table, ColumnId column, RowSet rows, List<Cell> cells)
    implements Change {

  public SetCells {
    cells = List.copyOf(cells);
    if (cells.size() != 1 && cells.size() != rows.size()) {
      throw new IllegalArgumentException(cells.size() + " cells for " + rows.size() + " rows");
    }
  }

  /** One cell. */
  public static SetCells one(TableId table, ColumnId column, int slot, String text) {
    return new SetCells(table, column, RowSet.of(slot), List.of(Cell.text(text)));
  }

  @Override
  public String kind() {
    return "set-cells";
  }

  @Override
  public State apply(State before) {
    return before.mapTable(
        table,
        t ->
            cells.size() == 1
                ? t.withCell(column, rows, cells.getFirst())
                : t.withCells(column, rows.toArray(), cells));
  }

  @Override
  public Footprint footprint() {
    return Footprint.of(new Footprint.Cells(table, column, rows));
  }

  @Override
  public int cellCount() {
    return rows.size();
  }

  @Override
  public void write(JsonObject json, TableStore tables) {
    json.addProperty("table", table.value());
    json.addProperty("column", column.value());
    json.addProperty("rows", rows.toString());
    json.add("cells", CellJson.write(cells));
  }

  static SetCells read(JsonObject json) {
    return new SetCells(
        JsonIds.table(json),
        JsonIds.column(json),
        JsonIds.rows(json),
        CellJson.read(json.getAsJsonArray("cells")));
  }
}
