package fr.arpent.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Cases;
import fr.arpent.Seen;
import fr.arpent.Tables;
import fr.arpent.step.State;
import fr.arpent.step.TableState;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Geometries;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Preamble;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import fr.arpent.table.TextColumn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Tables and states as bytes: what went in comes out, and damage is seen. */
class BytesTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  @Test
  void anyNumbersComeBackAndSmallOnesAreShort() throws IOException {
    var numbers = new int[] {0, 1, 127, 128, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 300, 299};
    var bytes = new ByteArrayOutputStream();
    try (var out = new PackedOutput(bytes)) {
      for (var number : numbers) {
        out.number(number);
      }
      out.numbers(numbers);
      out.text("é\u0000👍");
      out.numbers(new int[0]);
    }
    try (var in = new PackedInput(new ByteArrayInputStream(bytes.toByteArray()))) {
      for (var number : numbers) {
        assertThat(in.number()).isEqualTo(number);
      }
      assertThat(in.numbers()).containsExactly(numbers);
      assertThat(in.text()).isEqualTo("é\u0000👍");
      assertThat(in.numbers()).isEmpty();
      in.end();
    }
  }

  @Test
  void countingUpTakesAByteANumber() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new PackedOutput(bytes)) {
      out.numbers(java.util.stream.IntStream.range(0, 100_000).toArray());
    }
    assertThat(bytes.size()).isLessThan(100_010);
  }

  @Test
  void aFalseLengthAsksForNoMoreThanIsThere() {
    for (var length : List.of(Integer.MAX_VALUE, -1)) {
      assertThatThrownBy(() -> claimed(length).bytes()).isInstanceOf(IOException.class);
    }
    assertThatThrownBy(() -> claimed(Integer.MAX_VALUE).numbers()).isInstanceOf(IOException.class);
  }

  private static PackedInput claimed(int length) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new PackedOutput(bytes)) {
      out.number(length);
      out.number(5);
    }
    return new PackedInput(new ByteArrayInputStream(bytes.toByteArray()));
  }

  @Test
  void anyTableComesBack() {
    Cases.run(
        150,
        random -> {
          var table = worked(random);
          var again = table(TableBytes.write(table));
          assertThat(Seen.of(again)).isEqualTo(Seen.of(table));
          assertThat(again.freshColumn()).isEqualTo(table.freshColumn());
          assertThat(again.slots()).isEqualTo(table.slots());
          assertThat(TableBytes.write(again)).isEqualTo(TableBytes.write(table));
        });
  }

  @Test
  void aTableWithoutColumnsKeepsItsRowsInsertedOnesToo() {
    var table = Tables.of("a", "1", "2").withNewRows(3, 1);
    var bare = table.withoutColumn(table.columns().getFirst().id());
    var again = table(TableBytes.write(bare));
    assertThat(again.slots()).isEqualTo(5);
    assertThat(Seen.of(again)).isEqualTo(Seen.of(bare));
    var column = TextColumn.empty(again.freshColumn(), "b", again.slots());
    assertThat(Tables.texts(again.withNewColumn(column, 0))).hasSize(5);
  }

  @Test
  void valuesNoLongerUsedAreLeftBehind() {
    var id = new ColumnId(0);
    var table =
        Tables.of("a", "x".repeat(100_000)).withCell(id, RowSet.of(0), fr.arpent.table.Cell.EMPTY);
    assertThat(table(TableBytes.write(table)).text(id).dictionary().size()).isEqualTo(2);
  }

  @Test
  void shapesComeBackWithTheirHeightsAndTheirSystem() {
    var shapes = new ArrayList<Geometry>();
    shapes.add(SHAPES.createPoint(new Coordinate(6.1, 45.9)));
    shapes.add(SHAPES.createPoint(new Coordinate(6.1, 45.9, 447.3)));
    shapes.add(
        SHAPES.createLineString(new Coordinate[] {new Coordinate(0, 0), new Coordinate(1, 1)}));
    shapes.add(SHAPES.createPolygon());
    var table =
        Tables.of("a", "1", "2", "3", "4")
            .withNewColumn(
                new GeometryColumn(new ColumnId(1), "g", 2154, Geometries.of(shapes)), 1);
    var again = (GeometryColumn) table(TableBytes.write(table)).column(new ColumnId(1));
    assertThat(again.epsg()).isEqualTo(2154);
    var raised = java.util.Objects.requireNonNull(again.geometries().get(1));
    assertThat(raised.getCoordinate().getZ()).isEqualTo(447.3);
    for (var slot = 0; slot < shapes.size(); slot++) {
      var shape = java.util.Objects.requireNonNull(again.geometries().get(slot));
      assertThat(shape.equalsExact(shapes.get(slot))).isTrue();
    }
  }

  @Test
  void anyStateComesBack() {
    Cases.run(
        80,
        random -> {
          var state = state(random);
          assertThat(Seen.of(read(StateBytes.write(state)))).isEqualTo(Seen.of(state));
        });
  }

  @Test
  void aProjectWithoutTableIsAStateToo() throws IOException {
    assertThat(StateBytes.read(StateBytes.write(State.EMPTY))).isEqualTo(State.EMPTY);
  }

  /** A changed byte is either seen or changes nothing; it never gives other cells, nor a crash. */
  @Test
  void aChangedByteOfATableIsSeen() {
    Cases.run(
        300,
        random -> {
          var table = worked(random);
          var bytes = TableBytes.write(table);
          var at = random.nextInt(bytes.length);
          bytes[at] ^= (byte) (1 << random.nextInt(8));
          try {
            assertThat(Seen.of(TableBytes.read(bytes))).as("byte %d", at).isEqualTo(Seen.of(table));
          } catch (IOException e) {
            assertThat(e).as("said, not crashed").isNotNull();
          }
        });
  }

  @Test
  void aCutOrChangedSnapshotIsAnInputProblemAndNothingWorse() {
    Cases.run(
        300,
        random -> {
          var bytes = StateBytes.write(state(random));
          var cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
          assertThatThrownBy(() -> StateBytes.read(cut)).isInstanceOf(IOException.class);
          var changed = bytes.clone();
          changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
          try {
            StateBytes.read(changed);
          } catch (IOException e) {
            assertThat(e).hasMessageNotContaining("null");
          }
        });
  }

  @Test
  void anotherVersionIsRefused() {
    var table = TableBytes.write(Tables.of("a", "1"));
    table[0]++;
    assertThatThrownBy(() -> TableBytes.read(table)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> TableBytes.read(new byte[0])).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> StateBytes.read(new byte[] {9})).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> StateBytes.read(new byte[0])).isInstanceOf(IOException.class);
  }

  /** A table after some work: rows inserted, deleted and moved, columns gone and new. */
  private static Table worked(Random random) {
    var table =
        Tables.random(random)
            .withPreamble(new Preamble(List.of(List.of(Cases.text(random)), List.of())));
    table = table.withNewRows(random.nextInt(3), random.nextInt(table.rowCount() + 1));
    table =
        table.withoutRows(
            RowSet.of(table.rowSlots().filter(_ -> random.nextInt(4) == 0).toArray()));
    if (random.nextInt(3) == 0) {
      table = table.withoutColumn(table.columns().getLast().id());
    }
    var order = new ArrayList<>(table.rowSlots().boxed().toList());
    java.util.Collections.shuffle(order, random);
    return table.withOrder(order.stream().mapToInt(Integer::intValue).toArray());
  }

  private static State state(Random random) {
    var state = State.of(worked(random));
    var other = worked(random).named(new TableId("t2"), "autre");
    var marked = TableState.of(other).withSetting("k", Cases.text(random));
    var rows = other.rowSlots().filter(_ -> random.nextBoolean()).toArray();
    var marks = Arrays.stream(rows).mapToObj(_ -> "m" + random.nextInt(3)).toList();
    return state
        .with(marked.withMarks(rows, marks))
        .withFront(random.nextBoolean() ? Tables.ID : other.id());
  }

  private static Table table(byte[] bytes) {
    try {
      return TableBytes.read(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static State read(byte[] bytes) {
    try {
      return StateBytes.read(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
