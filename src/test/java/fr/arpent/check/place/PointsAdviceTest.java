package fr.arpent.check.place;

import static fr.arpent.check.Advised.against;
import static fr.arpent.check.Advised.alone;
import static fr.arpent.check.Advised.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.arpent.Tables;
import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckRequest;
import fr.arpent.check.Checker;
import fr.arpent.check.Entry;
import fr.arpent.geo.position.PositionColumns.TwoColumns;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.step.ColumnRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is advised about points, in one cell or two. */
class PointsAdviceTest {
  private static final String POINT = "{`fields`:[{`name`:`xy`,`type`:`geopoint`},{`name`:`k`}]}";

  @Test
  void longitudeAndLatitudeInTheWrongColumns() {
    assertThat(alone("swapped-axes", "longitude|latitude", "6.13|45.9", "45.9|6.13", "|1", "x|y"))
        .containsExactly(
            "3 longitude: Ce point n’est pas en France, et y serait avec longitude et latitude"
                + " échangées");
  }

  @Test
  void longitudeAndLatitudeInTheWrongOrderOfOneCellAreExchangedForCertain() {
    var schema = SchemaReader.read(POINT.replace('`', '"'), "essai");
    var table = Tables.of("xy|k", "6.13,45.9|a", "45.9,6.13|b", "45.9,6.13|c");
    var found = new Checker().check(table, schema, CheckOptions.STRICT.withAdvice(true));

    assertThat(found.entries())
        .extracting(Entry::row, Entry::code, e -> e.repair().orElseThrow().after())
        .containsExactly(
            tuple(3, "swapped-axes", "6.13,45.9"), tuple(4, "swapped-axes", "6.13,45.9"));
    assertThat(found.all()).hasSize(1);
  }

  @Test
  void theNationalValidatorsOwnCheckIsNotRepeated() {
    var asked =
        POINT.replace(
            "]}",
            "],`custom_checks`:[{`name`:`french-gps-coordinates`,`params`:{`column`:`xy`}}]}");
    assertThat(against(POINT, "outside-france", "xy|k", "6.13,52.9|a")).hasSize(1);
    var options = CheckOptions.WINDOW;
    var schema = SchemaReader.read(asked.replace('`', '"'), "essai");
    var found = new Checker().check(Tables.of("xy|k", "6.13,52.9|a"), schema, options);
    assertThat(found.entries()).extracting(Entry::code).containsExactly("french-gps-coordinates");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6.13|45.9", // Annecy
        "9.45|42.7", // Bastia
        "-61.53|16.24", // Pointe-à-Pitre
        "-63.08|18.07", // Saint-Martin
        "-56.18|46.78", // Saint-Pierre
        "55.45|-20.88", // Saint-Denis de La Réunion
        "45.23|-12.78", // Mamoudzou
        "166.45|-22.27", // Nouméa
        "-149.57|-17.54", // Papeete
        "6,13|45,9",
        "|45.9",
        "x|45.9"
      })
  void thesePlacesAreAtHome(String place) {
    assertThat(alone("outside-france", "lon|lat", place)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0|0", "-0.12|51.9", "13.4|52.5", "6.13|-45.9", "-40|45"})
  void thesePlacesAreNot(String place) {
    assertThat(alone("outside-france", "lon|lat", place))
        .containsExactly("2 lon: Ce point n’est ni en France ni outre-mer");
  }

  @Test
  void metresAreLookedAtWhereSomeoneSaidWhichTheyAre() {
    var table = Tables.of("X|Y|k", "942000|6539000|a", "6539000|942000|b", "0|0|c");
    var columns = table.columns();
    var lambert = new TwoColumns(ColumnRef.to(columns.get(0)), ColumnRef.to(columns.get(1)), 2154);
    var options = CheckOptions.STRICT.withAdvice(true);
    var request = CheckRequest.of(table, options);
    assertThat(new Checker().check(request, Progress.NONE).entries()).isEmpty();
    assertThat(new Checker().check(request.at(Optional.of(lambert)), Progress.NONE).entries())
        .extracting(Entry::row, Entry::code)
        .containsExactly(tuple(3, "outside-france"));
  }

  @Test
  void aPointFarFromAllOthers() {
    var town = rows(30, i -> (6.10 + i % 6 * 0.01) + "|" + (45.88 + i % 5 * 0.01));
    assertThat(alone("far-point", "lon|lat", town)).isEmpty();
    var more =
        rows(30, i -> (6.10 + i % 6 * 0.01) + "|" + (45.88 + i % 5 * 0.01), "2.35|48.85", "0|0");
    assertThat(alone("far-point", "lon|lat", more))
        .containsExactly("32 lon: Ce point est loin de tous les autres : à 430 km");
  }

  @Test
  void pointsAllOverTheCountryAreFarFromNone() {
    var country = rows(40, i -> (0.0 + i % 7 * 0.9) + "|" + (43.8 + i % 5 * 1.1), "-4.4|48.4");
    assertThat(alone("far-point", "lon|lat", country)).isEmpty();
  }

  @Test
  void whereCodesSayTheCommuneItsOtherPointsSayWhereThatIs() {
    var rows =
        rows(
            12,
            i -> i % 2 == 0 ? "75056|2.35|48.8" + i % 5 : "74010|6.1" + i % 5 + "|45.9",
            "74010|2.35|48.85",
            "75056|2.36|48.86");
    assertThat(alone("far-point", "code_insee|lon|lat", rows))
        .containsExactly("14 lon: Ce point est loin des autres points de sa commune : à 430 km");
  }

  @ParameterizedTest
  @CsvSource({
    "6.130000|45.900000, 6.130010|45.900010, true",
    "6.130000|45.900000, 6.130000|45.900000, false",
    "6.130000|45.900000, 6.130100|45.900000, false"
  })
  void twoPointsWithinFiveMetresThatSayTheSame(String one, String other, boolean told) {
    var rows = new String[] {"1|Arceau|10|" + one, "2|ARCEAU|10|" + other, "3|Rack|10|" + one};
    assertThat(alone("twin-points", "id|type|places|lon|lat", rows))
        .isEqualTo(
            told
                ? List.of(
                    "3 : « ARCEAU, 10 » est à moins de 5 m de la ligne 2, qui dit la même chose")
                : List.of());
  }
}
