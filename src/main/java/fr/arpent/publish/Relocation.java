package fr.arpent.publish;

import fr.arpent.base.Progress;
import fr.arpent.geo.Crs;
import fr.arpent.geo.Reprojection;
import fr.arpent.geo.position.ConvertPositions;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.position.PositionColumns.Shapes;
import fr.arpent.geo.position.PositionReader;
import fr.arpent.geo.position.PositionTarget;
import fr.arpent.step.State;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Geometries;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Puts the positions of a table into another system as it leaves. Geometries change; coordinates in
 * columns of text stay, and those of the other system come in columns beside them.
 *
 * @param position where the positions are now
 * @param to the system they go to
 */
public record Relocation(PositionColumns position, Crs to) {
  private static final int DEGREE_DECIMALS = 7;
  private static final int METRE_DECIMALS = 2;

  /**
   * {@code table} with its positions in the other system.
   *
   * @throws java.util.concurrent.CancellationException when it was cancelled
   */
  public Table of(Table table, Progress progress) {
    if (position instanceof Shapes shapes) {
      if (position.epsg() == to.epsg() && !shapes.northingFirst()) {
        return table; // not a digit changes
      }
      return table.withColumn(moved((GeometryColumn) table.column(shapes.column().id())));
    }
    return to.epsg() == Crs.WGS84.epsg() ? inDegrees(table, progress) : inColumns(table);
  }

  /**
   * {@code table} with a column of geometries in the other system: its own, or points where its
   * columns of text say.
   */
  public Table drawn(Table table, Progress progress) {
    return position instanceof Shapes
        ? of(table, progress)
        : table.withNewColumn(points(table), table.columns().size());
  }

  private GeometryColumn moved(GeometryColumn column) {
    var reprojection = Reprojection.between(from(), to);
    return new GeometryColumn(
        column.id(),
        column.label(),
        to.epsg(),
        Geometries.of(
            geometries(
                column.slots(),
                slot -> {
                  var shape = column.geometries().get(slot);
                  return shape == null ? null : rounded(reprojection.apply(straight(shape)));
                })));
  }

  private interface Drawing {
    @Nullable Geometry at(int slot);
  }

  private static List<@Nullable Geometry> geometries(int slots, Drawing drawing) {
    var all = new ArrayList<@Nullable Geometry>(slots);
    for (var slot = 0; slot < slots; slot++) {
      all.add(drawing.at(slot));
    }
    return all;
  }

  /** Easting first, however the file was written. */
  private Geometry straight(Geometry shape) {
    return position instanceof Shapes shapes && shapes.northingFirst()
        ? each(shape.copy(), c -> new Coordinate(c.y, c.x))
        : shape;
  }

  private Geometry rounded(Geometry moved) {
    var unit = Math.pow(10, decimals());
    return each(
        moved, c -> new Coordinate(Math.round(c.x * unit) / unit, Math.round(c.y * unit) / unit));
  }

  private static Geometry each(Geometry shape, UnaryOperator<Coordinate> to) {
    shape.apply(
        (Coordinate corner) -> {
          var next = to.apply(corner);
          corner.x = next.x;
          corner.y = next.y;
        });
    shape.geometryChanged();
    return shape;
  }

  private GeometryColumn points(Table table) {
    var factory = new GeometryFactory();
    var reader = PositionReader.of(table, position);
    var fromDegrees = Reprojection.between(Crs.WGS84, to);
    var xy = new double[2];
    return new GeometryColumn(
        table.freshColumn(),
        free(table, "geometry"),
        to.epsg(),
        Geometries.of(
            geometries(
                table.slots(),
                slot ->
                    reader.lonLat(slot, xy) && fromDegrees.apply(xy[0], xy[1], xy)
                        ? rounded(factory.createPoint(new Coordinate(xy[0], xy[1])))
                        : null)));
  }

  private Table inDegrees(Table table, Progress progress) {
    var target = PositionTarget.two("longitude", "latitude");
    var state = State.of(table);
    var work = new Work(state, Map.of(), progress);
    return new ConvertPositions(table.id(), position, target, "_" + from().epsg())
        .run(work)
        .apply(state)
        .table(table.id());
  }

  private Table inColumns(Table table) {
    var slots = table.rowSlots().toArray();
    var reader = PositionReader.of(table, position);
    var fromDegrees = Reprojection.between(Crs.WGS84, to);
    var x = new ArrayList<Cell>(slots.length);
    var y = new ArrayList<Cell>(slots.length);
    var xy = new double[2];
    for (var slot : slots) {
      var found = reader.lonLat(slot, xy) && fromDegrees.apply(xy[0], xy[1], xy);
      x.add(found ? Cell.text(written(xy[0])) : Cell.EMPTY);
      y.add(found ? Cell.text(written(xy[1])) : Cell.EMPTY);
    }
    var names = to.geographic() ? List.of("longitude", "latitude") : List.of("x", "y");
    var half = with(table, names.getFirst() + "_" + to.epsg(), slots, x);
    return with(half, names.getLast() + "_" + to.epsg(), slots, y);
  }

  private static Table with(Table table, String title, int[] slots, List<Cell> cells) {
    ColumnId id = table.freshColumn();
    return table
        .withNewColumn(
            TextColumn.empty(id, free(table, title), table.slots()), table.columns().size())
        .withCells(id, slots, cells);
  }

  private static String free(Table table, String wanted) {
    var title = wanted;
    for (var number = 2; table.named(title).isPresent(); number++) {
      title = wanted + "_" + number;
    }
    return title;
  }

  private String written(double value) {
    return BigDecimal.valueOf(value).setScale(decimals(), RoundingMode.HALF_UP).toPlainString();
  }

  private int decimals() {
    return to.geographic() ? DEGREE_DECIMALS : METRE_DECIMALS;
  }

  private Crs from() {
    return Reprojection.find(position.epsg()).orElseThrow();
  }
}
