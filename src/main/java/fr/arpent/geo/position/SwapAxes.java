package fr.arpent.geo.position;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.geo.position.PositionColumns.OneColumn;
import fr.arpent.geo.position.PositionColumns.Shapes;
import fr.arpent.geo.position.PositionColumns.TwoColumns;
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
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Exchanges easting and northing in the cells of some rows, all else in the cells staying as it is.
 * A cell that says itself which coordinate is which is left alone.
 *
 * @param columns where the positions are
 * @param rows in which rows they are exchanged
 */
public record SwapAxes(TableId table, PositionColumns columns, RowSet rows) implements Operation {

  /** The stable word. */
  public static final String KIND = "geo.swap-axes/1";

  private static final AffineTransformation EXCHANGE = new AffineTransformation(0, 1, 0, 1, 0, 0);

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
    var now = work.table(table);
    return switch (columns) {
      case TwoColumns two ->
          new Group(List.of(set(two.x(), texts(now, two.y())), set(two.y(), texts(now, two.x()))));
      case OneColumn one -> set(one.column(), swapped(now.text(one.column().id())));
      case Shapes shapes -> swapped((GeometryColumn) now.column(shapes.column().id()));
    };
  }

  private List<Cell> texts(Table now, ColumnRef column) {
    var text = now.text(column.id());
    return rows.slots().mapToObj(text::cell).toList();
  }

  private List<Cell> swapped(TextColumn column) {
    return rows.slots().mapToObj(slot -> swapped(column.cell(slot))).toList();
  }

  private static Cell swapped(Cell cell) {
    var pair = PairText.read(cell.text());
    return pair == null || pair.firstAxis() != Axis.UNKNOWN ? cell : Cell.text(pair.swapped());
  }

  private Change set(ColumnRef column, List<Cell> cells) {
    return cells.isEmpty() ? Group.NOTHING : new SetCells(table, column.id(), rows, cells);
  }

  private Change swapped(GeometryColumn column) {
    var shapes = new ArrayList<@Nullable Geometry>();
    rows.slots().mapToObj(column.geometries()::get).forEach(g -> shapes.add(exchanged(g)));
    return new SetGeometries(table, column.id(), column.epsg(), rows, shapes);
  }

  private static @Nullable Geometry exchanged(@Nullable Geometry geometry) {
    return geometry == null ? null : EXCHANGE.transform(geometry);
  }

  @Override
  public Message words(Change happened) {
    return Message.of("geo.swap.words", rows.size());
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    json.add("position", columns.toJson());
    json.addProperty("rows", rows.toString());
    return json;
  }

  static SwapAxes read(TableId table, JsonObject json) {
    return new SwapAxes(
        table,
        PositionColumns.read(json.getAsJsonObject("position")).orElseThrow(),
        RowSet.parse(json.get("rows").getAsString()));
  }
}
