package fr.arpent.geo.position;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.geo.position.PositionColumns.Shapes;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.SetCells;
import fr.arpent.step.SetGeometries;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.Collections;
import java.util.List;

/**
 * Takes the positions of some rows away.
 *
 * @param columns where the positions are
 */
public record ClearPoints(TableId table, PositionColumns columns, RowSet rows)
    implements Operation {

  /** The stable word. */
  public static final String KIND = "geo.clear-points/1";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Needs needs() {
    return Needs.writes(columns.columns().toArray(ColumnRef[]::new));
  }

  @Override
  public Change run(Work work) {
    if (columns instanceof Shapes shapes) {
      var column = (GeometryColumn) work.table(table).column(shapes.column().id());
      return new SetGeometries(
          table, column.id(), column.epsg(), rows, Collections.nCopies(rows.size(), null));
    }
    return Group.of(
        columns.columns().stream()
            .map(c -> new SetCells(table, c.id(), rows, List.of(Cell.EMPTY)))
            .toList());
  }

  @Override
  public Message words(Change happened) {
    return Message.of("geo.clear.words", rows.size());
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.add("position", columns.toJson());
    json.addProperty("rows", rows.toString());
    return json;
  }

  static ClearPoints read(TableId table, JsonObject json) {
    return new ClearPoints(
        table,
        PositionColumns.read(json.getAsJsonObject("position")).orElseThrow(),
        RowSet.parse(json.get("rows").getAsString()));
  }
}
