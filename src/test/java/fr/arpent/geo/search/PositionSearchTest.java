package fr.arpent.geo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.base.Progress;
import fr.arpent.geo.Crs;
import fr.arpent.geo.Extent;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.Reprojection;
import fr.arpent.geo.point.Points;
import fr.arpent.geo.position.PositionColumns.OneColumn;
import fr.arpent.geo.position.PositionColumns.Shapes;
import fr.arpent.geo.position.PositionColumns.TwoColumns;
import fr.arpent.geo.position.SwapAxes;
import fr.arpent.geo.position.Tables;
import fr.arpent.geo.world.Town;
import fr.arpent.geo.world.World;
import fr.arpent.step.State;
import fr.arpent.table.Geometries;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Preamble;
import fr.arpent.table.Table;
import fr.arpent.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class PositionSearchTest {
  private static final World WORLD = World.load();
  private static final Surroundings ANYWHERE = new Surroundings(WORLD, Optional.empty());

  @SuppressWarnings("unused") // by the parameters of findsEverySystem
  private static final List<Crs> CATALOGUE = Crs.CATALOGUE;

  @ParameterizedTest
  @FieldSource("CATALOGUE")
  void findsEverySystem(Crs crs) {
    var seed = 74L;
    var middle = somewhere(crs);
    var table = points(crs, middle, seed, "X|Y", false);
    var town = Town.within(around(middle));

    var finding =
        PositionSearch.in(table, new Surroundings(WORLD, Optional.of(town)), Progress.NONE);

    assertThat(finding.chosen()).as("seed %d", seed).isPresent();
    var chosen = finding.chosen().orElseThrow();
    assertThat(chosen.crs()).isEqualTo(crs);
    assertThat(chosen.columns()).isEqualTo(Tables.two(table, "X", "Y", crs.epsg()));
    assertThat(say(chosen)).isEqualTo("80 points sur 80 dans la commune");
  }

  @ParameterizedTest
  @CsvSource({"2154", "3946", "27572", "4326"})
  void findsTheUsualSystemsWithoutKnowingTheTown(int epsg) {
    var crs = Crs.of(epsg).orElseThrow();
    var table = points(crs, new LonLat(6.13, 45.9), 74L, "coord_1|coord_2", false);

    var finding = PositionSearch.in(table, ANYWHERE, Progress.NONE);

    assertThat(finding.chosen()).map(PositionHypothesis::crs).contains(crs);
    assertThat(say(finding.chosen().orElseThrow())).isEqualTo("80 points sur 80 en France");
  }

  /** An export in metres that does not say so, with the coordinates once more as attributes. */
  @Test
  void whatIsDrawnComesBeforeTheColumnsThatRepeatIt() {
    var points = points(Crs.LAMBERT_93, new LonLat(6.13, 45.9), 5, "x_l93|y_l93", false);
    var factory = new GeometryFactory();
    var drawn =
        points
            .rowSlots()
            .mapToObj(
                slot ->
                    factory.createPoint(
                        new Coordinate(metres(points, 0, slot), metres(points, 1, slot))))
            .toList();
    var columns = new ArrayList<>(points.columns());
    columns.add(new GeometryColumn(points.freshColumn(), "geometry", 0, Geometries.of(drawn)));
    var table = Table.of(Tables.ID, "feux", columns, points.sourceRows(), Preamble.NONE);

    var finding = PositionSearch.in(table, ANYWHERE, Progress.NONE);

    assertThat(finding.ranked().getFirst().crs()).isEqualTo(Crs.LAMBERT_93);
    assertThat(finding.ranked().getFirst().columns())
        .isEqualTo(new Shapes(Tables.ref(table, "geometry"), false, 2154));
  }

  private static double metres(Table table, int column, int slot) {
    return Double.parseDouble(table.columns().get(column).text(slot).replace(',', '.'));
  }

  @Test
  void axesThatStandTheOtherWayRoundAreFoundAndTold() {
    var table = points(Crs.WGS84, new LonLat(2.1, 48.7), 1, "lon|lat", true);

    var finding = PositionSearch.in(table, ANYWHERE, Progress.NONE);

    var chosen = finding.chosen().orElseThrow();
    assertThat(chosen.againstHeaders()).isTrue();
    assertThat(chosen.columns()).isEqualTo(Tables.two(table, "lat", "lon", 4326));
    assertThat(Texts.in(Locale.FRENCH).say(finding.advice().orElseThrow()))
        .startsWith("100")
        .contains("au large de l’Afrique de l’Est");
  }

  @Test
  void lambertReadAsAnotherProjectionIsSaidToBeElsewhere() {
    var table = points(Crs.LAMBERT_93, new LonLat(6.13, 45.9), 1, "X|Y", false);
    var town = Town.within(around(new LonLat(6.13, 45.9)));

    var finding =
        PositionSearch.in(table, new Surroundings(WORLD, Optional.of(town)), Progress.NONE);

    assertThat(finding.ranked()).hasSizeGreaterThan(2);
    assertThat(say(finding.ranked().get(1))).containsPattern("à [\\d\u202f]+ km$");
  }

  @Test
  void whereTwoHypothesesAreInTheTownNoneIsChosen() {
    var table = points(Crs.LAMBERT_93, new LonLat(3.87, 43.61), 1, "X|Y", false);
    var wide = Town.within(new Extent(-5, 42, 9, 51));

    var finding =
        PositionSearch.in(table, new Surroundings(WORLD, Optional.of(wide)), Progress.NONE);

    assertThat(finding.chosen()).isEmpty();
    assertThat(finding.doubtful()).isTrue();
    assertThat(finding.ranked().getFirst().crs()).isEqualTo(Crs.LAMBERT_93);
  }

  @ParameterizedTest
  @CsvSource({
    "2154, 6.13, 45.9, X|Y, false, true",
    "2154, 3.87, 43.61, X|Y, false, false", // Web Mercator would put it into Lorraine
    "2154, 3.87, 43.61, X_L93|Y_L93, false, true",
    "32631, 5.6, 45.9, X|Y, false, false", // every zone of UTM puts it somewhere in France
    "4326, 2.1, 48.7, lon|lat, false, true",
    "4326, 2.1, 48.7, lon|lat, true, false"
  })
  void isTakenWithoutALookOnlyWhereNothingElseCouldBeMeant(
      int epsg, double lon, double lat, String labels, boolean swapped, boolean certain) {
    var crs = Crs.of(epsg).orElseThrow();
    var table = points(crs, new LonLat(lon, lat), 5, labels, swapped);

    var finding = PositionSearch.in(table, ANYWHERE, Progress.NONE);

    assertThat(finding.certain().isPresent()).isEqualTo(certain);
    assertThat(finding.ranked()).extracting(PositionHypothesis::crs).contains(crs);
  }

  @Test
  void aFewRowsTheOtherWayRoundAreToldButNothingNeedBeAsked() {
    var table = Tables.of("xy", "[6.1, 45.9]", "[6.11, 45.91]", "[45.92, 6.12]", "[6.1, 45.8]");

    var finding = PositionSearch.in(table, ANYWHERE, Progress.NONE);
    assertThat(finding.certain()).isPresent();
    assertThat(finding.advice()).isPresent();
  }

  @Test
  void oneCellIsFoundWhateverItIsCalled() {
    var table = Tables.of("nom|divers", "a|45.9,6.1", "b|45.91,6.12", "c|", "d|nc");

    var chosen = PositionSearch.in(table, ANYWHERE, Progress.NONE).chosen().orElseThrow();

    assertThat(chosen.columns()).isEqualTo(Tables.one(table, "divers", true));
    assertThat(chosen.read()).isEqualTo(2);
    assertThat(chosen.filled()).isEqualTo(3);
  }

  @Test
  void rowsThatStandTheOtherWayRoundAreCounted() {
    var table = Tables.of("xy", "[6.1, 45.9]", "[6.11, 45.91]", "[45.92, 6.12]", "[6.1, 45.8]");

    var finding = PositionSearch.in(table, ANYWHERE, Progress.NONE);

    assertThat(finding.chosen().orElseThrow().stray()).isEqualTo(1);
    assertThat(Texts.in(Locale.FRENCH).say(finding.advice().orElseThrow()))
        .isEqualTo("1 point semble avoir longitude et latitude échangées");
  }

  @Test
  void strayRowsComeHomeBySwapping() {
    var table = TownFile.read("irve-consolide-2021.csv", "UTF-8", ',');
    var columns =
        PositionSearch.in(table, ANYWHERE, Progress.NONE).chosen().orElseThrow().columns();

    var strays = Strays.of(table, columns, ANYWHERE);
    var after =
        Tables.after(new SwapAxes(table.id(), columns, strays), State.of(table)).table(table.id());

    assertThat(strays.size()).isEqualTo(29);
    assertThat(Strays.of(after, columns, ANYWHERE).isEmpty()).isTrue();
    assertThat(Points.of(after, columns).count()).isEqualTo(1294);
  }

  @Test
  void tablesWithoutPositionsGiveNothing() {
    var table = Tables.of("nom|annee|places", "a|2019|12", "b|2020|7", "c|1999|45");

    var finding = PositionSearch.in(table, ANYWHERE, Progress.NONE);

    assertThat(finding).isEqualTo(PositionFinding.NOTHING);
    assertThat(finding.doubtful()).isFalse();
  }

  @Test
  void canBeCancelled() {
    var table = points(Crs.LAMBERT_93, new LonLat(6.13, 45.9), 1, "X|Y", false);

    assertThatThrownBy(() -> PositionSearch.in(table, ANYWHERE, (_, _, _) -> true))
        .isInstanceOf(CancellationException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "corse-covoiturage.csv | windows-1252 | ; | 4326 | 60 | 60",
        "toulouse-defibrillateurs.csv | UTF-8 | ; | 4326 | 93 | 93",
        "irve-consolide-2021.csv | UTF-8 | , | 4326 | 1294 | 1265",
        "montpellier-feux-tricolores.csv | windows-1252 | ; | 2154 | 369 | 369",
        "montpellier-defibrillateurs.csv | windows-1252 | , | 4326 | 167 | 167",
        "saint-germain-en-laye-arbres.csv | UTF-8 | , | 4326 | 709 | 709"
      })
  void readsTheFilesOfRealTowns(
      String file, String charset, char separator, int epsg, int read, int home) {
    var table = TownFile.read(file, charset, separator);

    var chosen = PositionSearch.in(table, ANYWHERE, Progress.NONE).chosen().orElseThrow();

    assertThat(chosen.crs().epsg()).isEqualTo(epsg);
    assertThat(chosen.read()).isEqualTo(read);
    assertThat(chosen.home()).isEqualTo(home);
  }

  @ParameterizedTest
  @CsvSource({"corse-covoiturage.csv,windows-1252,;", "toulouse-defibrillateurs.csv,UTF-8,;"})
  void aPlaceGivenTwiceIsNoDoubt(String file, String charset, char separator) {
    var table = TownFile.read(file, charset, separator);

    var finding = PositionSearch.in(table, ANYWHERE, Progress.NONE);

    assertThat(finding.ranked().stream().filter(PositionHypothesis::plausible)).hasSize(1);
    assertThat(finding.chosen().orElseThrow().columns())
        .isInstanceOfAny(TwoColumns.class, OneColumn.class);
  }

  @ParameterizedTest
  @CsvSource({
    "montpellier-places-gig.csv,windows-1252",
    "montpellier-carte-scolaire-rues-2013.csv,windows-1252",
    "nantes-menus-2011-2015.csv,windows-1252",
    "poitiers-subventions.csv,UTF-8",
    "yffiniac-salles.csv,UTF-8"
  })
  void findsNothingInFilesWithoutPositions(String file, String charset) {
    var table = TownFile.read(file, charset, ',');

    assertThat(PositionSearch.in(table, ANYWHERE, Progress.NONE).chosen()).isEmpty();
  }

  private static String say(PositionHypothesis hypothesis) {
    return Texts.in(Locale.FRENCH).say(hypothesis.verdict());
  }

  private static LonLat somewhere(Crs crs) {
    var mainland = new Extent(-1, 42.3, 8, 50.2);
    return switch (crs.epsg()) {
      case 4326, 3857, 2154, 27572 -> new LonLat(6.13, 45.9);
      case 3942 -> new LonLat(9.1, 42.2);
      case 32632 -> new LonLat(7.2, 43.8);
      default -> {
        var area = crs.area();
        var middle = area.middle();
        yield area.meets(mainland) && area.east() - area.west() > 3
            ? new LonLat(
                Math.clamp(middle.lon(), -1, 6), crs.epsg() < 4000 ? crs.epsg() - 3900 : 47)
            : middle;
      }
    };
  }

  private static Extent around(LonLat middle) {
    return Extent.EMPTY.with(middle.lon(), middle.lat()).grown(0.1);
  }

  private static Table points(Crs crs, LonLat middle, long seed, String labels, boolean swapped) {
    var random = new Random(seed);
    var there = Reprojection.between(Crs.WGS84, crs);
    var rows = new ArrayList<String>();
    var xy = new double[2];
    for (var i = 0; i < 80; i++) {
      there.apply(
          middle.lon() + (random.nextDouble() - 0.5) * 0.1,
          middle.lat() + (random.nextDouble() - 0.5) * 0.1,
          xy);
      var format = crs.geographic() ? "%.6f|%.6f" : "%.2f|%.2f";
      rows.add(String.format(Locale.FRENCH, format, xy[swapped ? 1 : 0], xy[swapped ? 0 : 1]));
    }
    return Tables.of(labels, rows);
  }
}
