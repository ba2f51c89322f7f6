package fr.arpent.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.arpent.Cases;
import fr.arpent.Seen;
import fr.arpent.Tables;
import fr.arpent.table.Cell;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every member of the family: what it does, what it says it touched, its JSON. */
class ChangesTest {
  private static final TableId T = Tables.ID;

  @Test
  void everyChangeIsReadBackAsItWasWritten() {
    Cases.run(
        150,
        random -> {
          var state = State.of(Tables.random(random));
          for (var step = 0; step < 6; step++) {
            var change = Changes.any(state, random);
            var store = new Changes.MemoryStore();
            var text = ChangeJson.write(change, store).toString();
            var again = ChangeJson.read(JsonParser.parseString(text).getAsJsonObject(), store);
            assertThat(Seen.of(again.apply(state))).isEqualTo(Seen.of(change.apply(state)));
            assertThat(again.footprint()).isEqualTo(change.footprint());
            assertThat(ChangeJson.write(again, store).toString()).isEqualTo(text);
            state = change.apply(state);
          }
        });
  }

  @Test
  void whatIsNotInTheFootprintStaysAsItWas() {
    Cases.run(
        150,
        random -> {
          var state = State.of(Tables.random(random));
          for (var step = 0; step < 6; step++) {
            var change = Changes.any(state, random);
            var after = change.apply(state);
            checkCells(state.table(T), after.table(T), change.footprint());
            checkRows(state.table(T), after.table(T), change.footprint());
            checkBeside(state.get(T), after.get(T), change.footprint());
            state = after;
          }
        });
  }

  private static void checkCells(Table before, Table after, Footprint touched) {
    for (var column : before.columns()) {
      for (var slot = 0; slot < before.slots(); slot++) {
        var cell = Footprint.of(new Footprint.Cells(T, column.id(), RowSet.of(slot)));
        if (!touched.meets(cell)) {
          assertThat(after.has(column.id())).isTrue();
          assertThat(after.column(column.id()).text(slot)).isEqualTo(column.text(slot));
        }
      }
      var name = Footprint.of(new Footprint.Columns(T, column.id(), Footprint.Deed.RENAMED));
      if (!touched.meets(name)) {
        assertThat(after.column(column.id()).label()).isEqualTo(column.label());
      }
    }
  }

  /** Rows come, go and change places only where a part of the footprint says so. */
  private static void checkRows(Table before, Table after, Footprint touched) {
    var named =
        touched.areas().stream()
            .filter(Footprint.Rows.class::isInstance)
            .map(area -> ((Footprint.Rows) area).rows())
            .reduce(RowSet.NONE, RowSet::union);
    for (var slot = 0; slot < after.slots(); slot++) {
      if (before.position(slot) >= 0 != after.position(slot) >= 0) {
        assertThat(named.contains(slot)).as("row %d came or went", slot).isTrue();
      }
    }
    var untouched = before.rowSlots().filter(slot -> !named.contains(slot)).boxed().toList();
    assertThat(after.rowSlots().filter(slot -> !named.contains(slot)).boxed().toList())
        .isEqualTo(untouched);
    var ids = new ArrayList<>(Changes.ids(before));
    ids.removeIf(id -> touched.areas().stream().anyMatch(area -> ofColumn(area, id)));
    assertThat(Changes.ids(after).stream().filter(ids::contains).toList()).isEqualTo(ids);
  }

  private static boolean ofColumn(Footprint.Area area, ColumnId column) {
    return area instanceof Footprint.Columns columns && columns.column().equals(column);
  }

  private static void checkBeside(TableState before, TableState after, Footprint touched) {
    for (var key : List.of("k0", "k1", "k2")) {
      if (!touched.meets(Footprint.of(new Footprint.Setting(T, key)))) {
        assertThat(after.setting(key)).isEqualTo(before.setting(key));
      }
    }
    for (var slot = 0; slot < before.table().slots(); slot++) {
      if (!touched.meets(Footprint.of(new Footprint.Marks(T, RowSet.of(slot))))) {
        assertThat(after.mark(slot)).isEqualTo(before.mark(slot));
      }
    }
  }

  /**
   * What lets a step be taken out of the middle: where footprints do not meet, order is nothing.
   */
  @Test
  void changesWhoseFootprintsDoNotMeetGiveTheSameInEitherOrder() {
    var apart = new int[1];
    Cases.run(
        400,
        random -> {
          var state = State.of(Tables.random(random));
          var first = Changes.any(state, random);
          var second = Changes.any(first.apply(state), random);
          if (!first.footprint().meets(second.footprint())) {
            apart[0]++;
            var there = second.apply(first.apply(state));
            var back = first.apply(second.apply(state));
            assertThat(Seen.unordered(back))
                .as("%s and %s", first, second)
                .isEqualTo(Seen.unordered(there));
          }
        });
    assertThat(apart[0]).as("pairs that were compared").isGreaterThan(200);
  }

  @Test
  void applyingNeverChangesTheStateBefore() {
    Cases.run(
        100,
        random -> {
          var state = State.of(Tables.random(random));
          var before = Seen.of(state);
          for (var change : Changes.each(state, random)) {
            var after = Seen.of(change.apply(state));
            assertThat(Seen.of(state)).as(change.kind()).isEqualTo(before);
            assertThat(Seen.of(change.apply(state))).as("the same again").isEqualTo(after);
          }
        });
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
  void groupsOfNothingAreNothing() {
    var one = new FrontTable(T);
    assertThat(Group.of(List.of())).isEqualTo(Group.NOTHING);
    assertThat(Group.of(List.of(Group.NOTHING, Group.NOTHING))).isEqualTo(Group.NOTHING);
    assertThat(Group.of(List.of(Group.NOTHING, one))).isEqualTo(one);
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

  @Test
  void tablesThatComeAndGoAreReadBack() {
    Cases.run(
        60,
        random -> {
          var state = State.of(Tables.random(random));
          var other = Tables.random(random).named(new TableId("t2"), "autre");
          var group =
              Group.of(
                  List.of(new PutTable(other), new FrontTable(other.id()), new RemoveTable(T)));
          var store = new Changes.MemoryStore();
          var again = ChangeJson.read(ChangeJson.write(group, store), store);
          assertThat(Seen.of(again.apply(state))).isEqualTo(Seen.of(group.apply(state)));
          assertThat(again.apply(state).front()).contains(other.id());
          assertThat(again.footprint()).isEqualTo(group.footprint());
        });
  }

  @Test
  void aTableReadAgainKeepsWhatWasDecidedAboutIt() {
    var state = new SetSetting(T, "schema", "dae").apply(State.of(Tables.of("x", "a")));
    var again = new PutTable(Tables.of("x", "é")).apply(state);
    assertThat(again.get(T).setting("schema")).contains("dae");
    assertThat(Tables.texts(again.table(T))).containsExactly(List.of("é"));
  }

  @Test
  void rowsInsertedElsewhereMeanwhileAreRefused() {
    var state = State.of(Tables.of("x", "a", "b"));
    assertThatThrownBy(() -> new AddRows(T, 3, 1, 0).apply(state))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatAChangeNamesMustBeThere() {
    var state = State.of(Tables.of("x", "a"));
    var gone = new ColumnId(8);
    for (var change :
        List.of(
            SetCells.one(T, gone, 0, "1"),
            new MapValues(T, gone, Map.of()),
            new RemoveColumn(T, gone),
            new MoveColumn(T, gone, 0),
            new RenameColumn(T, gone, "y"),
            new FrontTable(new TableId("t9")),
            new SetSetting(new TableId("t9"), "k", "v"))) {
      assertThatThrownBy(() -> change.apply(state))
          .as(change.kind())
          .isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void asManyCellsAsRowsOrOneForAll() {
    var x = new ColumnId(0);
    assertThatThrownBy(
            () -> new SetCells(T, x, RowSet.of(1, 2, 3), List.of(Cell.EMPTY, Cell.EMPTY)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new SetCells(T, x, RowSet.range(0, 900), List.of(Cell.EMPTY)).cellCount())
        .isEqualTo(900);
  }

  @Test
  void aChangeOfAMillionEqualCellsIsAFewBytes() {
    var x = new ColumnId(0);
    var all = RowSet.range(0, 1_000_000);
    var backwards = new int[1_000_000];
    Arrays.setAll(backwards, i -> i < 500_000 ? i + 500_000 : i - 500_000);
    var changes =
        List.of(
            new SetCells(T, x, all, List.of(Cell.text("oui"))),
            new MapValues(T, x, Map.of(Cell.text("O"), Cell.text("oui"))),
            new RemoveRows(T, all),
            new AddRows(T, 1_000_000, 1_000_000, 0),
            OrderRows.of(T, backwards),
            new SetMarks(T, all, List.of("seen")));
    for (var change : changes) {
      assertThat(ChangeJson.write(change, new Changes.MemoryStore()).toString())
          .as(change.kind())
          .hasSizeLessThan(120);
    }
  }

  @Test
  void theChangeOfANewerProgramIsRefused() {
    var json = new JsonObject();
    json.addProperty("kind", "turn-table");
    assertThatThrownBy(() -> ChangeJson.read(json, new Changes.MemoryStore()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("turn-table");
  }

  /** The words that stand in project files of the first version: none may be lost. */
  @Test
  void theStoredWordsNeverChange() {
    var words =
        List.of(
            "add-column",
            "add-rows",
            "front-table",
            "group",
            "map-values",
            "move-column",
            "order-rows",
            "remove-column",
            "remove-rows",
            "rename-column",
            "set-cells",
            "set-marks",
            "set-setting");
    var kinds = new HashSet<String>();
    Cases.run(
        20,
        random ->
            kinds.addAll(
                Changes.each(State.of(Tables.random(random)), random).stream()
                    .map(Change::kind)
                    .collect(Collectors.toSet())));
    assertThat(kinds).containsExactlyInAnyOrderElementsOf(words);
    assertThat(words).as("but three").hasSize(Change.class.getPermittedSubclasses().length - 3);
    assertThat(new PutTable(Tables.of("a")).kind()).isEqualTo("put-table");
    assertThat(new RemoveTable(T).kind()).isEqualTo("remove-table");
    assertThat(new SetGeometries(T, new ColumnId(1), 4326, RowSet.NONE, List.of()).kind())
        .isEqualTo("set-geometries");
  }

  @Test
  void movingAndRenamingLeaveTheIdsAlone() {
    Cases.run(
        60,
        random -> {
          var state = State.of(Tables.random(random));
          var ids = new HashSet<>(Changes.ids(state.table(T)));
          for (var id : ids) {
            state = new MoveColumn(T, id, random.nextInt(9)).apply(state);
            state = new RenameColumn(T, id, Cases.text(random)).apply(state);
          }
          assertThat(state.table(T).columns().stream().map(Column::id).collect(Collectors.toSet()))
              .isEqualTo(ids);
        });
  }
}
