package fr.arpent.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Cases;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.geo.Crs;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.position.PositionReader;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import fr.arpent.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelocationTest {
  /** Two centimetres, in degrees of latitude. */
  private static final Offset<Double> NEAR = Offset.offset(3e-7);

  @ParameterizedTest
  @ValueSource(strings = {"2154", "EPSG:2154", "epsg:2154", " EPSG::2154 "})
  void systemsAreNamedByNumber(String text) {
    assertThat(WantedCrs.of(text)).isEqualTo(Crs.LAMBERT_93);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "lambert", "99999999", "EPSG:1"})
  void whatNamesNoSystemIsRefused(String text) {
    assertThatThrownBy(() -> WantedCrs.of(text))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().message().code()).isEqualTo("publish.crs.unknown"));
  }

  @Test
  void thereAndBackIsTheSamePlace() {
    Cases.run(
        60,
        random -> {
          var table = degrees(random);
          var crs = Crs.CATALOGUE.get(1 + random.nextInt(10));
          var there = new Relocation(columns(table, 0, 1, 4326), crs).of(table, Progress.NONE);
          var last = there.columns().size() - 1;
          samePlaces(table, there, columns(there, last - 1, last, crs.epsg()));
          var drawn = new Relocation(columns(table, 0, 1, 4326), crs).drawn(table, Progress.NONE);
          var shapes = ColumnRef.to(drawn.columns().getLast());
          samePlaces(table, drawn, new PositionColumns.Shapes(shapes, false, crs.epsg()));
          var home =
              new Relocation(new PositionColumns.Shapes(shapes, false, crs.epsg()), Crs.WGS84)
                  .of(drawn, Progress.NONE);
          samePlaces(table, home, new PositionColumns.Shapes(shapes, false, 4326));
          assertThat(((GeometryColumn) home.columns().getLast()).epsg()).isEqualTo(4326);
        });
  }

  @Test
  void whatWasThereStays() {
    var table = degrees(new Random(1));
    var there = new Relocation(columns(table, 0, 1, 4326), Crs.LAMBERT_93).of(table, Progress.NONE);
    assertThat(there.columns().subList(0, 2)).isEqualTo(table.columns());
    var twice = new Relocation(columns(table, 0, 1, 4326), Crs.LAMBERT_93).of(there, Progress.NONE);
    assertThat(twice.columns().stream().map(c -> c.name()))
        .containsExactly("x", "y", "x_2154", "y_2154", "x_2154_2", "y_2154_2");
  }

  @Test
  void rowsWithoutPlaceStayWithoutPlace() {
    var table = table("6.1|45.9", "|", "ici|là");
    var there =
        new Relocation(columns(table, 0, 1, 4326), Crs.LAMBERT_93).drawn(table, Progress.NONE);
    assertThat(there.rowSlots().mapToObj(there.columns().getLast()::text))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("POINT (9"),
            second -> assertThat(second).isEmpty(),
            third -> assertThat(third).isEmpty());
  }

  @Test
  void whatIsToldOfTheSystemRulesTheSearch() {
    var table = table("500000|5400000", "500100|5400200");
    assertThatThrownBy(() -> new Whereabouts(Optional.empty()).in(table, Progress.NONE))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(Texts.in(Locale.FRENCH).say(e.problem()))
                    .contains("32630", "32631", "«\u00a0x\u00a0» et «\u00a0y\u00a0»"));
    for (var crs : List.of(Crs.WEB_MERCATOR, Crs.of(32631).orElseThrow())) {
      assertThat(new Whereabouts(Optional.of(crs)).in(table, Progress.NONE))
          .hasValueSatisfying(found -> assertThat(found.epsg()).isEqualTo(crs.epsg()));
    }
  }

  @Test
  void nothingIsWhereNothingIs() {
    var table = table("a|b", "c|d");
    assertThat(new Whereabouts(Optional.empty()).in(table, Progress.NONE)).isEmpty();
    assertThat(new Whereabouts(Optional.of(Crs.WGS84)).in(table, Progress.NONE)).isEmpty();
  }

  private static Table degrees(Random random) {
    var rows = new String[1 + random.nextInt(30)];
    for (var i = 0; i < rows.length; i++) {
      rows[i] = (1 + random.nextDouble() * 5) + "|" + (43 + random.nextDouble() * 6);
    }
    return table(rows);
  }

  private static Table table(String... rows) {
    var builder = new TableBuilder(List.of("x", "y"));
    for (var i = 0; i < rows.length; i++) {
      builder.row(i + 2, List.of(rows[i].split("\\|", -1)));
    }
    return builder.build(new TableId("t1"), "essai");
  }

  private static PositionColumns columns(Table table, int x, int y, int epsg) {
    return new PositionColumns.TwoColumns(
        ColumnRef.to(table.columns().get(x)), ColumnRef.to(table.columns().get(y)), epsg);
  }

  private static void samePlaces(Table before, Table after, PositionColumns now) {
    var expected = PositionReader.of(before, columns(before, 0, 1, 4326));
    var found = PositionReader.of(after, now);
    var one = new double[2];
    var other = new double[2];
    before
        .rowSlots()
        .forEach(
            slot -> {
              assertThat(expected.lonLat(slot, one)).isTrue();
              assertThat(found.lonLat(slot, other)).isTrue();
              assertThat(other[0]).isCloseTo(one[0], NEAR);
              assertThat(other[1]).isCloseTo(one[1], NEAR);
            });
  }
}
