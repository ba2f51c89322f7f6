package fr.arpent.step;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.Tables;
import fr.arpent.table.Cell;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Every member of the family: what it does, what it says it touched, its JSON. */
class ChangesTest {
  private static final TableId T = Tables.ID;

  @Test
  void everyChangeIsReadBackAsItWasWritten() {
    Cases.run(
        200,
        random -> {
          var state = State.of(Tables.random(random));
          for (var change : some(state, random)) {
            var store = new MemoryStore();
            var json = ChangeJson.write(change, store);
            var again = ChangeJson.read(json, store);
            assertThat(seen(again.apply(state))).isEqualTo(seen(change.apply(state)));
            assertThat(ChangeJson.write(again, store)).isEqualTo(json);
          }
        });
  }

  @Test
  void aChangeTouchesOnlyWhatItsFootprintNames() {
    Cases.run(
        200,
        random -> {
          var state = State.of(Tables.random(random));
          for (var change : some(state, random)) {
            var after = change.apply(state);
            var touched = change.footprint();
            if (after.tables().containsKey(T)) {
              checkUntouched(state.table(T), after.table(T), touched);
            }
          }
        });
  }

  private static void checkUntouched(Table before, Table after, Footprint touched) {
    for (var column : before.columns()) {
      for (var slot = 0; slot < before.slots(); slot++) {
        var cell = Footprint.of(new Footprint.Cells(T, column.id(), RowSet.of(slot)));
        if (!touched.meets(cell)) {
          assertThat(after.has(column.id())).isTrue();
          assertThat(after.column(column.id()).text(slot)).isEqualTo(column.text(slot));
        }
      }
    }
  }

  @Test
  void aGroupIsItsChangesInOrder() {
    var state = State.of(Tables.of("x", "a", "b"));
    var x = state.table(T).columns().getFirst().id();
    var group =
        Group.of(
            List.of(
                SetCells.one(T, x, 0, "1"),
                new MapValues(T, x, Map.of(Cell.text("1"), Cell.text("2")))));
    assertThat(Tables.texts(group.apply(state).table(T)))
        .containsExactly(List.of("2"), List.of("b"));
    assertThat(group.cellCount()).isEqualTo(1);
  }

  @Test
  void settingsMarksAndTablesLiveBesideTheCells() {
    var state = State.of(Tables.of("x", "a", "b"));
    var marked = new SetMarks(T, RowSet.of(1), List.of("seen")).apply(state);
    assertThat(marked.get(T).mark(1)).isEqualTo("seen");
    assertThat(marked.get(T).mark(0)).isEmpty();
    var decided = new SetSetting(T, "schema", "dae").apply(marked);
    assertThat(decided.get(T).setting("schema")).contains("dae");
    assertThat(new SetSetting(T, "schema", null).apply(decided).get(T).setting("schema")).isEmpty();
    var other = Tables.of("y", "1").named(new TableId("t2"), "autre");
    var two = new FrontTable(other.id()).apply(new PutTable(other).apply(decided));
    assertThat(two.front()).contains(other.id());
    assertThat(new RemoveTable(other.id()).apply(two).front()).contains(T);
    var more = new AddRows(T, 2, 1, 0).apply(marked);
    assertThat(more.get(T).mark(2)).isEmpty();
    assertThat(more.get(T).mark(1)).isEqualTo("seen");
  }

  private static List<Change> some(State state, Random random) {
    var table = state.table(T);
    var column = table.columns().get(random.nextInt(table.columns().size())).id();
    var fresh = table.freshColumn();
    var rows = RowSet.of(table.rowSlots().filter(_ -> random.nextBoolean()).toArray());
    var cells = new ArrayList<Cell>();
    rows.slots().forEach(_ -> cells.add(Cell.text(Cases.text(random))));
    var order = table.rowSlots().boxed().collect(java.util.stream.Collectors.toList());
    java.util.Collections.shuffle(order, random);
    var changes = new ArrayList<Change>();
    if (!rows.isEmpty()) {
      changes.add(new SetCells(T, column, rows, cells));
      changes.add(new SetMarks(T, rows, List.of("later")));
    }
    changes.add(new SetCells(T, column, table.rows(), List.of(Cell.text(Cases.text(random)))));
    changes.add(new MapValues(T, column, Map.of(Cell.EMPTY, Cell.text("rien"))));
    changes.add(AddColumn.text(T, fresh, "neuve", random.nextInt(3)));
    changes.add(new RemoveColumn(T, column));
    changes.add(new MoveColumn(T, column, 0));
    changes.add(new RenameColumn(T, column, "autre"));
    changes.add(new AddRows(T, table.slots(), 2, 0));
    changes.add(new RemoveRows(T, rows));
    changes.add(OrderRows.of(T, order.stream().mapToInt(Integer::intValue).toArray()));
    changes.add(new SetSetting(T, "cle", "valeur"));
    changes.add(new PutTable(Tables.of("z", "1").named(new TableId("t2"), "z")));
    changes.add(new FrontTable(T));
    changes.add(geometries(fresh, rows));
    return changes;
  }

  private static Change geometries(fr.arpent.table.ColumnId fresh, RowSet rows) {
    var point = new GeometryFactory().createPoint(new Coordinate(6.1, 45.9));
    var add = new AddColumn(T, fresh, "geom", 0, 4326);
    var points = new ArrayList<org.locationtech.jts.geom.Geometry>();
    rows.slots().forEach(_ -> points.add(point));
    return new Group(List.of(add, new SetGeometries(T, fresh, 4326, rows, points)));
  }

  /** All that can be seen of a state. */
  private static List<Object> seen(State state) {
    var seen = new ArrayList<>();
    seen.add(state.front());
    state
        .tables()
        .values()
        .forEach(
            t -> {
              seen.add(t.table().id());
              t.table().columns().forEach(c -> seen.add(List.of(c.id(), c.name())));
              seen.add(Tables.texts(t.table()));
              seen.add(t.settings());
              t.table().rowSlots().forEach(slot -> seen.add(t.mark(slot)));
            });
    return seen;
  }

  /** Keeps tables in memory. */
  private static final class MemoryStore implements TableStore {
    private final Map<String, Table> tables = new HashMap<>();

    @Override
    public String keep(Table table) {
      tables.put(table.toString(), table);
      return table.toString();
    }

    @Override
    public Table get(String key) {
      return java.util.Objects.requireNonNull(tables.get(key));
    }
  }
}
