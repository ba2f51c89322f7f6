package fr.arpent.geo.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.geo.LonLat;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.position.PositionColumns.TwoColumns;
import fr.arpent.step.AddRows;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.MapValues;
import fr.arpent.step.OrderRows;
import fr.arpent.step.RemoveRows;
import fr.arpent.step.SetCells;
import fr.arpent.step.SetSetting;
import fr.arpent.step.State;
import fr.arpent.step.TableState;
import fr.arpent.table.Cell;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PointsTest {
  private static final TableId TABLE = new TableId("t1");
  private static final ColumnId X = new ColumnId(0);
  private static final ColumnId Y = new ColumnId(1);
  private final long seed = 74L;
  private final Random random = new Random(seed);

  @Test
  void readsTheAcceptedColumns() {
    var points = Points.of(state(List.of("6.1", "45.9"), List.of("", ""), List.of("0", "0")));

    assertThat(points.at(0)).contains(new LonLat(6.1, 45.9));
    assertThat(points.has(1)).isFalse();
    assertThat(points.has(2)).as("0 and 0 mean not known").isFalse();
    assertThat(points.count()).isEqualTo(1);
    assertThat(points.extent().middle()).isEqualTo(new LonLat(6.1, 45.9));
  }

  @Test
  void withoutColumnsThereIsNoPoint() {
    var undecided = new TableState(state(List.of("6.1", "45.9")).table(), Map.of(), marks());

    assertThat(Points.of(undecided).count()).isZero();
    assertThat(Points.of(undecided).extent().isEmpty()).isTrue();
    assertThat(
            Points.of(undecided.withSetting(PositionColumns.SETTING, PositionColumns.NO_MAP))
                .columns())
        .isEmpty();
  }

  @Test
  void broughtForwardIsTheSameAsBuiltAnew() {
    var state = State.of(state().table()).with(state(rows(300)));
    var points = Points.of(state.get(TABLE));
    for (var step = 0; step < 200; step++) {
      var change = change(state);
      state = change.apply(state);
      points = points.after(change.footprint(), state.get(TABLE));
      same(points, Points.of(state.get(TABLE)), step);
    }
  }

  @Test
  void undoingBringsThePointsBack() {
    var before = State.of(state().table()).with(state(rows(20)));
    var change = new AddRows(TABLE, 20, 3, 5);
    var after = change.apply(before);
    var points = Points.of(after.get(TABLE));

    same(points.after(change.footprint(), before.get(TABLE)), Points.of(before.get(TABLE)), 0);
  }

  private void same(Points points, Points expected, int step) {
    assertThat(points.slots().toArray())
        .as("seed %d step %d", seed, step)
        .isEqualTo(expected.slots().toArray());
    assertThat(points.extent()).isEqualTo(expected.extent());
    var place = new LonLat(6 + random.nextDouble(), 45 + random.nextDouble());
    var near = points.nearest(place, 6, 1e6, slot -> slot % 5 != 0);
    var expectedNear = expected.nearest(place, 6, 1e6, slot -> slot % 5 != 0);
    assertThat(near.size()).isEqualTo(expectedNear.size());
    for (var i = 0; i < near.size(); i++) {
      assertThat(near.metres(i)).isCloseTo(expectedNear.metres(i), within(0.03));
    }
    var area = expected.extent().grown(-0.3);
    var inside = new ArrayList<Integer>();
    var expectedInside = new ArrayList<Integer>();
    points.within(area, inside::add);
    expected.within(area, expectedInside::add);
    assertThat(inside).containsExactlyInAnyOrderElementsOf(expectedInside);
  }

  private Change change(State state) {
    var table = state.table(TABLE);
    var slot = table.slot(random.nextInt(table.rowCount()));
    return switch (random.nextInt(8)) {
      case 0 -> new AddRows(TABLE, table.slots(), 2, random.nextInt(table.rowCount()));
      case 1 -> new RemoveRows(TABLE, RowSet.of(slot));
      case 2 -> OrderRows.of(TABLE, table.rowSlots().sorted().toArray());
      case 3 -> new SetSetting(TABLE, "other", "x");
      case 4 -> new MapValues(TABLE, X, Map.of(table.text(X).cell(slot), Cell.text(coordinate(6))));
      case 5 -> SetCells.one(TABLE, X, slot, random.nextBoolean() ? "" : "nc");
      default ->
          Group.of(
              List.of(
                  SetCells.one(TABLE, X, slot, coordinate(6)),
                  SetCells.one(TABLE, Y, slot, coordinate(45))));
    };
  }

  private List<List<String>> rows(int count) {
    var rows = new ArrayList<List<String>>();
    for (var i = 0; i < count; i++) {
      rows.add(List.of(coordinate(6), coordinate(45)));
    }
    return rows;
  }

  private String coordinate(int from) {
    return String.valueOf(Math.rint((from + random.nextDouble()) * 1e6) / 1e6);
  }

  @SafeVarargs
  private static TableState state(List<String>... rows) {
    return state(List.of(rows));
  }

  private static TableState state(List<List<String>> rows) {
    var builder = new TableBuilder(List.of("lon", "lat"));
    for (var row : rows) {
      builder.row(2, row);
    }
    var table = builder.build(TABLE, "points");
    var columns =
        new TwoColumns(ColumnRef.to(table.column(X)), ColumnRef.to(table.column(Y)), 4326);
    return TableState.of(table).withSetting(PositionColumns.SETTING, columns.toJson().toString());
  }

  private static fr.arpent.table.TextColumn marks() {
    return fr.arpent.table.TextColumn.empty(new ColumnId(-1), null, 1);
  }
}
