package fr.arpent.geo.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.geo.position.PositionColumns.Shapes;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Geometries;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class PositionReaderTest {
  private final double[] there = new double[2];

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "6.129384|45.899247; 4326",
        "6,129384|45,899247; 4326",
        "6°07'45.7824\"E|45°53'57.2892\"N; 4326",
        "942572,1657|6538092,5546; 2154",
        "942 572,1657|6 538 092,5546; 2154",
        "1942769.1972|5193572.0445; 3946",
        "894226.4043|2106985.0880; 27572",
        "277321.2742|5086860.7683; 32632",
        "682319.9058|5764218.1556; 3857"
      })
  void twoColumnsGiveThePlace(String cells, int epsg) {
    var table = Tables.of("x|y", cells);

    assertThat(read(table, Tables.two(table, "x", "y", epsg), 0)).isTrue();

    isTheTownHall();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "45.899247,6.129384",
        "45,899247 ; 6,129384",
        "45°53'57.2892\"N 6°07'45.7824\"E",
        "6°07'45.7824\"E 45°53'57.2892\"N",
        "lon: 6.129384, lat: 45.899247",
        "45.899247. 6.129384"
      })
  void oneColumnGivesThePlace(String cell) {
    var table = Tables.of("position", cell);

    assertThat(read(table, Tables.one(table, "position", true), 0)).isTrue();

    isTheTownHall();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|",
        "6.1|",
        "|45.9",
        "nc|45.9",
        "0|0",
        "0,0|0.00",
        "6.1|95",
        "190|45",
        "NULL|NULL",
        "6.1 et 6.2|45.9"
      })
  void noPlaceIsMadeUp(String cells) {
    var table = Tables.of("x|y", cells);

    assertThat(read(table, Tables.two(table, "x", "y", 4326), 0)).isFalse();
  }

  @Test
  void aRowTooShortForItsColumnsHasNoPlace() {
    var table = Tables.of("id|x|y", "1|6.1|45.9", "2");

    assertThat(read(table, Tables.two(table, "x", "y", 4326), 0)).isTrue();
    assertThat(read(table, Tables.two(table, "x", "y", 4326), 1)).isFalse();
  }

  @Test
  void metresFarOutsideAreNoPlace() {
    var table = Tables.of("x|y", "1e30|5", "99999999999|99999999999");

    assertThat(read(table, Tables.two(table, "x", "y", 32631), 0)).isFalse();
    assertThat(read(table, Tables.two(table, "x", "y", 32631), 1)).isFalse();
  }

  @Test
  void whatIsWrittenIsReadWithoutReprojection() {
    var table = Tables.of("x|y", "942572,17|6538092,55", "nc|1");
    var reader = PositionReader.of(table, Tables.two(table, "x", "y", 2154));

    assertThat(reader.written(0, there)).isTrue();
    assertThat(there).containsExactly(942572.17, 6538092.55);
    assertThat(reader.written(1, there)).isFalse();
  }

  @Test
  void aShapeIsAtAPointOnIt() {
    var table =
        shapes(
            "POINT(6.129384 45.899247)",
            "LINESTRING(6.12 45.89, 6.14 45.91)",
            "POLYGON((6 45, 6.2 45, 6.2 46, 6 46, 6 45))",
            "POLYGON EMPTY",
            null);
    var columns = new Shapes(new ColumnRef(new ColumnId(1), "geom"), false, 4326);

    assertThat(read(table, columns, 0)).isTrue();
    isTheTownHall();
    assertThat(read(table, columns, 1)).isTrue();
    assertThat(there[0]).isBetween(6.12, 6.14);
    assertThat(read(table, columns, 2)).isTrue();
    assertThat(there[1]).isBetween(45.0, 46.0);
    assertThat(read(table, columns, 3)).isFalse();
    assertThat(read(table, columns, 4)).isFalse();
    assertThat(read(table, columns.swapped(), 0)).isTrue();
    assertThat(there[0]).isEqualTo(45.899247);
  }

  @Test
  void columnsThatAreNotThereAreAnError() {
    var table = Tables.of("x|y", "6.1|45.9");
    var elsewhere = Tables.of("a|b|x|y", "||6.1|45.9");

    assertThatThrownBy(() -> PositionReader.of(table, Tables.two(elsewhere, "x", "y", 4326)))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> PositionReader.of(table, Tables.two(table, "x", "y", 99_999)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private boolean read(Table table, PositionColumns columns, int slot) {
    return PositionReader.of(table, columns).lonLat(slot, there);
  }

  private void isTheTownHall() {
    assertThat(there[0]).isCloseTo(6.129384, within(2e-8));
    assertThat(there[1]).isCloseTo(45.899247, within(2e-8));
  }

  private static Table shapes(@Nullable String... wkts) {
    var shapes = new ArrayList<@Nullable Geometry>();
    try {
      for (var wkt : wkts) {
        shapes.add(wkt == null ? null : new WKTReader().read(wkt));
      }
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
    var table = Tables.of("id", "1", "2", "3", "4", "5");
    var column = new GeometryColumn(new ColumnId(1), "geom", 4326, Geometries.of(shapes));
    return table.withNewColumn(column, 1);
  }
}
