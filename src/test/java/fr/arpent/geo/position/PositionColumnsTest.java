package fr.arpent.geo.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import fr.arpent.geo.position.PositionColumns.OneColumn;
import fr.arpent.geo.position.PositionColumns.Shapes;
import fr.arpent.geo.position.PositionColumns.TwoColumns;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.TableState;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Geometries;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PositionColumnsTest {
  private static final ColumnRef X = new ColumnRef(new ColumnId(0), "x");
  private static final ColumnRef Y = new ColumnRef(new ColumnId(1), "y");
  private static final Table TABLE = Tables.of("x|y", "6.1|45.9");

  @SuppressWarnings("unused") // by the parameters
  private static final List<PositionColumns> ALL =
      List.of(
          new TwoColumns(X, Y, 2154),
          new OneColumn(X, true, 4326),
          new OneColumn(X, false, 3946),
          new Shapes(Y, false, 4326),
          new Shapes(Y, true, 27572));

  @ParameterizedTest
  @FieldSource("ALL")
  void eachIsReadBackAndSwappedTwiceIsTheSame(PositionColumns columns) {
    assertThat(PositionColumns.read(columns.toJson())).contains(columns);
    assertThat(columns.swapped()).isNotEqualTo(columns);
    assertThat(columns.swapped().swapped()).isEqualTo(columns);
    assertThat(columns.swapped().epsg()).isEqualTo(columns.epsg());
    assertThat(columns.in(3857).epsg()).isEqualTo(3857);
    assertThat(columns.in(3857).in(columns.epsg())).isEqualTo(columns);
  }

  @Test
  void theStoredFormStays() {
    var stored =
        """
        {"form":"two-columns","epsg":2154,"x":{"column":0,"name":"x"},"y":{"column":1,"name":"y"}}\
        """;

    assertThat(new TwoColumns(X, Y, 2154).toJson()).hasToString(stored);
    var state = TableState.of(TABLE).withSetting(PositionColumns.SETTING, stored);
    assertThat(PositionColumns.of(state)).contains(new TwoColumns(X, Y, 2154));
  }

  @Test
  void formsOfNewerProgramsAndNoMapGiveNoPosition() {
    var newer = JsonParser.parseString("{\"form\":\"h3-cells\",\"column\":3}").getAsJsonObject();
    var noMap = TableState.of(TABLE).withSetting(PositionColumns.SETTING, PositionColumns.NO_MAP);

    assertThat(PositionColumns.read(newer)).isEmpty();
    assertThat(PositionColumns.of(noMap)).isEmpty();
  }

  @Test
  void columnsThatWereDeletedHoldNoPosition() {
    var setting = new TwoColumns(X, Y, 4326).toJson().toString();
    var state = TableState.of(TABLE).withSetting(PositionColumns.SETTING, setting);

    assertThat(PositionColumns.of(state)).isPresent();
    assertThat(PositionColumns.of(state.withTable(TABLE.withoutColumn(Y.id())))).isEmpty();
    assertThat(PositionColumns.of(state.withTable(TABLE.withColumnAt(Y.id(), 0)))).isPresent();
  }

  @Test
  void undecidedOnlyGeometriesOfAKnownSystemHoldPositions() {
    var known = new GeometryColumn(new ColumnId(2), "geom", 4326, Geometries.empty(1));
    var unknown = new GeometryColumn(new ColumnId(2), "geom", 0, Geometries.empty(1));

    assertThat(PositionColumns.of(TableState.of(TABLE))).isEmpty();
    assertThat(PositionColumns.of(TableState.of(TABLE.withNewColumn(known, 2))))
        .contains(new Shapes(ColumnRef.to(known), false, 4326));
    assertThat(PositionColumns.of(TableState.of(TABLE.withNewColumn(unknown, 2)))).isEmpty();
  }

  @Test
  void textIsNoGeometryAndGeometryNoText() {
    var geometry = new GeometryColumn(new ColumnId(2), "geom", 4326, Geometries.empty(1));
    var table = TABLE.withNewColumn(geometry, 2);

    assertThat(new Shapes(X, false, 4326).fits(table)).isFalse();
    assertThat(new OneColumn(ColumnRef.to(geometry), false, 4326).fits(table)).isFalse();
    assertThat(new Shapes(ColumnRef.to(geometry), false, 4326).fits(table)).isTrue();
  }

  @Test
  void aTargetIsOneColumnOrTwo() {
    assertThat(PositionTarget.read(PositionTarget.array("xy").toJson()))
        .isEqualTo(PositionTarget.array("xy"));
    assertThat(PositionTarget.read(PositionTarget.two("a", "b").toJson()))
        .isEqualTo(PositionTarget.two("a", "b"));
    assertThatThrownBy(() -> new PositionTarget(List.of(), true))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PositionTarget(List.of("a", "b", "c"), true))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
