package fr.arpent.ui.map;

import fr.arpent.base.Message;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.point.Points;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.TableState;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import fr.arpent.ui.desk.CellMark;
import fr.arpent.ui.desk.HeaderMark;
import fr.arpent.ui.desk.Marks;
import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.desk.RowView;
import fr.arpent.ui.desk.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A table of points for tests: {@code id_local}, {@code rue}, longitude and latitude.
 *
 * @param sheet what lies on the desk
 * @param points where its rows are
 */
record PointTable(Sheet sheet, Points points) {

  /**
   * Rows at {@code places}, without position where empty, in the states that {@code state} gives.
   */
  static PointTable of(List<Optional<LonLat>> places, IntFunction<PointState> state) {
    var builder = new TableBuilder(List.of("id_local", "rue", "longitude", "latitude"));
    for (var i = 0; i < places.size(); i++) {
      var at = places.get(i);
      builder.row(
          i + 2,
          List.of(
              "STV-%04d".formatted(i + 1),
              "rue " + i % 7,
              at.map(p -> Double.toString(p.lon())).orElse(""),
              at.map(p -> Double.toString(p.lat())).orElse("")));
    }
    var table = builder.build(new TableId("t1"), "parkings");
    var columns = table.columns();
    var where =
        new PositionColumns.TwoColumns(
            ColumnRef.to(columns.get(2)), ColumnRef.to(columns.get(3)), 4326);
    var decided =
        TableState.of(table).withSetting(PositionColumns.SETTING, where.toJson().toString());
    return of(decided, state);
  }

  /** The table of {@code state}, all rows shown. */
  static PointTable of(TableState state, IntFunction<PointState> states) {
    var points = Points.of(state);
    return new PointTable(
        new Sheet(state, RowView.all(state.table()), new States(points, states)), points);
  }

  /** Marks rows by what is asked of them; those without position are without position. */
  private record States(Points points, IntFunction<PointState> states) implements Marks {
    @Override
    public CellMark cell(int slot, ColumnId column) {
      return CellMark.NONE;
    }

    @Override
    public PointState row(int slot) {
      return points.has(slot) ? states.apply(slot) : PointState.NO_POSITION;
    }

    @Override
    public boolean rowHasError(int slot) {
      return row(slot) == PointState.TO_FIX;
    }

    @Override
    public HeaderMark header(Column column) {
      return Marks.NONE.header(column);
    }

    @Override
    public List<Message> about(int slot, ColumnId column) {
      return List.of();
    }
  }
}
