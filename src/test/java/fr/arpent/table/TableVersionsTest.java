package fr.arpent.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Cases;
import fr.arpent.Seen;
import fr.arpent.Tables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any sequence of versions: ids stay, older versions stay, what one row says follows the row. */
class TableVersionsTest {

  @Test
  void rowsAndColumnsKeepTheirIdsAndCellsWhateverIsDone() {
    Cases.run(
        150,
        random -> {
          var table = Tables.random(random);
          var model = new Model(table);
          for (var step = 0; step < 15; step++) {
            table = changed(table, model, random);
            model.check(table);
          }
        });
  }

  @Test
  void noVersionIsChangedByThoseAfterIt() {
    Cases.run(
        60,
        random -> {
          var versions = new ArrayList<Table>(List.of(Tables.random(random)));
          var seen = new ArrayList<Object>(List.of(Seen.of(versions.getFirst())));
          var model = new Model(versions.getFirst());
          for (var step = 0; step < 12; step++) {
            versions.add(changed(versions.getLast(), model, random));
            seen.add(Seen.of(versions.getLast()));
          }
          for (var i = 0; i < versions.size(); i++) {
            assertThat(Seen.of(versions.get(i))).as("version %d", i).isEqualTo(seen.get(i));
          }
        });
  }

  @Test
  void aColumnIdIsNeverGivenTwiceWhateverIsDeleted() {
    Cases.run(
        60,
        random -> {
          var table = Tables.random(random);
          var given = new HashSet<ColumnId>();
          table.columns().forEach(c -> given.add(c.id()));
          for (var step = 0; step < 20; step++) {
            if (random.nextBoolean() && !table.columns().isEmpty()) {
              table = table.withoutColumn(any(table, random).id());
            } else {
              var fresh = table.freshColumn();
              assertThat(given.add(fresh)).as("%s is new", fresh).isTrue();
              table = table.withNewColumn(TextColumn.empty(fresh, "n", table.slots()), 0);
            }
          }
        });
  }

  @Test
  void mappedValuesAreReplacedAtOnceAndOnlyThose() {
    Cases.run(
        100,
        random -> {
          var table = Tables.random(random);
          var column = any(table, random);
          var values = new HashMap<Cell, Cell>();
          for (var slot = 0; slot < table.slots(); slot++) {
            if (random.nextInt(3) == 0) {
              values.put(column.cell(slot), Cell.text(Cases.text(random)));
            }
          }
          values.put(new Cell("nowhere", CellKind.DATE), Cell.text("neither"));
          var mapped = table.withMapped(column.id(), values).text(column.id());
          for (var slot = 0; slot < table.slots(); slot++) {
            var old = column.cell(slot);
            var wanted = column.absent(slot) ? old : values.getOrDefault(old, old);
            assertThat(mapped.cell(slot)).isEqualTo(wanted);
          }
        });
  }

  @Test
  void countsAreThoseOfTheRowsShown() {
    Cases.run(
        80,
        random -> {
          var table = Tables.random(random);
          var hidden = table.rowSlots().filter(_ -> random.nextInt(3) == 0).toArray();
          var shown = table.withoutRows(RowSet.of(hidden));
          var column = any(shown, random);
          var expected = new HashMap<Integer, Integer>();
          shown.rowSlots().forEach(slot -> expected.merge(column.code(slot), 1, Integer::sum));
          var counts = shown.counts(column);
          for (var code = 0; code < counts.length; code++) {
            assertThat(counts[code]).isEqualTo(expected.getOrDefault(code, 0));
          }
        });
  }

  @Test
  void askingForWhatIsNotThereSaysSo() {
    var table = Tables.of("a|b", "1|2");
    var gone = new ColumnId(9);
    assertThat(table.has(gone)).isFalse();
    assertThat(table.indexOf(gone)).isEqualTo(-1);
    assertThatThrownBy(() -> table.column(gone)).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> table.withoutColumn(gone)).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> table.withColumnAt(gone, 0))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> table.row(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(table.position(-1)).isEqualTo(-1);
    assertThat(table.position(99)).isEqualTo(-1);
    assertThat(table.sourceRow(99)).isZero();
  }

  @Test
  void aColumnOfShapesIsNoText() {
    var table = Tables.of("a", "1");
    var shapes = new GeometryColumn(table.freshColumn(), "geom", 4326, Geometries.empty(1));
    var both = table.withNewColumn(shapes, 9);
    assertThat(both.indexOf(shapes.id())).as("as far right as can be").isEqualTo(1);
    assertThatThrownBy(() -> both.text(shapes.id())).isInstanceOf(NoSuchElementException.class);
    assertThat(both.text(0, shapes.id())).isEmpty();
  }

  @Test
  void aColumnThatDoesNotFitIsRefused() {
    var table = Tables.of("a", "1", "2");
    var known = TextColumn.empty(table.columns().getFirst().id(), "again", 2);
    var shorter = TextColumn.empty(table.freshColumn(), "short", 1);
    assertThatThrownBy(() -> table.withNewColumn(known, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> table.withNewColumn(shorter, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void idsGivenBeforeASnapshotAreNotGivenAfterIt() {
    var table = Tables.of("a", "1");
    assertThat(table.withFreshColumn(new ColumnId(40)).freshColumn()).isEqualTo(new ColumnId(40));
    assertThat(table.withFreshColumn(new ColumnId(0)).freshColumn()).isEqualTo(new ColumnId(1));
  }

  @Test
  void deletingAllRowsLeavesATableThatGrowsAgain() {
    var table = Tables.of("a", "1", "2").withoutRows(RowSet.range(0, 2));
    assertThat(table.rowCount()).isZero();
    assertThat(table.rows()).isEqualTo(RowSet.NONE);
    assertThat(table.position(0)).isEqualTo(-1);
    var grown = table.withNewRows(1, 0);
    assertThat(grown.row(0)).as("a slot of its own").isEqualTo(new RowId(2));
    assertThat(Tables.texts(grown)).containsExactly(List.of(""));
    assertThat(grown.position(2)).isZero();
  }

  @Test
  void textsOfAnyKindComeBackAsTheyWent() {
    var large = "é\u0000".repeat(1_000_000);
    var table = Tables.of("a", "x", "x", "x");
    var column = table.columns().getFirst().id();
    var texts = List.of("\u0000", large, "👍\r\n\t\"");
    var next =
        table.withCells(column, new int[] {0, 1, 2}, texts.stream().map(Cell::text).toList());
    assertThat(List.of(next.text(0, column), next.text(1, column), next.text(2, column)))
        .isEqualTo(texts);
  }

  private static Table changed(Table table, Model model, Random random) {
    var rows = table.rowSlots().filter(_ -> random.nextInt(4) == 0).toArray();
    return switch (random.nextInt(7)) {
      case 0 -> {
        model.rows.removeAll(java.util.Arrays.stream(rows).boxed().toList());
        yield table.withoutRows(RowSet.of(rows));
      }
      case 1 -> {
        Collections.shuffle(model.rows, random);
        yield table.withOrder(model.rows.stream().mapToInt(Integer::intValue).toArray());
      }
      case 2 -> {
        var count = random.nextInt(3);
        var at = random.nextInt(table.rowCount() + 1);
        for (var i = 0; i < count; i++) {
          model.rows.add(at + i, table.slots() + i);
        }
        yield table.withNewRows(count, at);
      }
      case 3 -> {
        var fresh = table.freshColumn();
        var index = random.nextInt(table.columns().size() + 1);
        model.columns.add(index, fresh);
        yield table.withNewColumn(TextColumn.empty(fresh, "n", table.slots()), index);
      }
      default -> columnsChanged(table, model, rows, random);
    };
  }

  private static Table columnsChanged(Table table, Model model, int[] rows, Random random) {
    if (table.columns().isEmpty()) {
      return table;
    }
    var column = any(table, random);
    return switch (random.nextInt(4)) {
      case 0 -> {
        var index = random.nextInt(table.columns().size());
        model.columns.remove(column.id());
        model.columns.add(index, column.id());
        yield table.withColumnAt(column.id(), index);
      }
      case 1 -> {
        model.columns.remove(column.id());
        yield table.withoutColumn(column.id());
      }
      case 2 -> table.withColumn(column.renamed(Cases.text(random)));
      default -> {
        var cell = new Cell(Cases.text(random) + "!", CellKind.of((byte) random.nextInt(4)));
        for (var slot : rows) {
          model.cells.put(new CellRef(column.id(), new RowId(slot)), cell);
        }
        yield table.withCell(column.id(), RowSet.of(rows), cell);
      }
    };
  }

  private static TextColumn any(Table table, Random random) {
    return (TextColumn) table.columns().get(random.nextInt(table.columns().size()));
  }

  /** What a table should say: its rows and columns in order, and each cell by its name. */
  private static final class Model {
    final List<Integer> rows = new ArrayList<>();
    final List<ColumnId> columns = new ArrayList<>();
    final Map<CellRef, Cell> cells = new HashMap<>();

    Model(Table table) {
      table.rowSlots().forEach(rows::add);
      for (var column : table.columns()) {
        columns.add(column.id());
        for (var slot = 0; slot < table.slots(); slot++) {
          cells.put(new CellRef(column.id(), new RowId(slot)), table.text(column.id()).cell(slot));
        }
      }
    }

    void check(Table table) {
      assertThat(table.rowSlots().boxed().toList()).isEqualTo(rows);
      assertThat(table.columns()).extracting(Column::id).isEqualTo(columns);
      assertThat(table.rows()).isEqualTo(RowSet.of(table.rowSlots().toArray()));
      for (var position = 0; position < rows.size(); position++) {
        assertThat(table.row(position)).isEqualTo(new RowId(rows.get(position)));
        assertThat(table.position(rows.get(position))).isEqualTo(position);
        for (var id : columns) {
          var ref = new CellRef(id, table.row(position));
          assertThat(table.text(id).cell(table.slot(position)))
              .isEqualTo(cells.getOrDefault(ref, Cell.EMPTY));
        }
      }
      for (var slot = 0; slot < table.slots(); slot++) {
        assertThat(table.position(slot) >= 0).isEqualTo(rows.contains(slot));
      }
    }
  }
}
