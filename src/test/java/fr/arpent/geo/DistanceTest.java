package fr.arpent.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import fr.arpent.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

  /** Lengths of geodesics by PROJ 9.1.1 (geod). */
  @ParameterizedTest
  @CsvSource({
    "6.1, 45.9, 6.1002, 45.9001, 19.0900, 0.01",
    "6.1, 45.9, 6.4, 46.2, 40632.5838, 0.01",
    "2.352222, 48.856614, 5.36978, 43.296482, 660495.4540, 0.5",
    "-4, 57, 3, 46.5, 1262734.1253, 0.5"
  })
  void agreesWithGeodesics(
      double lon1, double lat1, double lon2, double lat2, double metres, double percent) {
    var a = new LonLat(lon1, lat1);
    var b = new LonLat(lon2, lat2);

    assertThat(Distance.metres(a, b)).isCloseTo(metres, withinPercentage(percent));
    assertThat(Distance.metres(b, a)).isEqualTo(Distance.metres(a, b));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.2 | 0 m",
        "14.4 | 14 m",
        "999.4 | 999 m",
        "1000 | 1 km",
        "1449 | 1,4 km",
        "23600 | 24 km",
        "1412000 | 1 400 km"
      })
  void isSaidInRoundNumbers(double metres, String words) {
    assertThat(Texts.in(Locale.FRENCH).say(Distance.words(metres)).replace('\u202f', ' '))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0.0, 0.001, NORTH",
    "0.001, 0.0, EAST",
    "-0.001, 0.0, WEST",
    "0.0, -0.001, SOUTH",
    "0.0014, 0.001, NORTH_EAST",
    "-0.0014, -0.001, SOUTH_WEST"
  })
  void directionsAreThoseOfTheGround(double east, double north, Bearing expected) {
    assertThat(Bearing.of(new LonLat(6.1, 45.9), new LonLat(6.1 + east, 45.9 + north)))
        .isEqualTo(expected);
  }

  @Test
  void extentsGrowAroundTheirPlaces() {
    var extent = Extent.EMPTY.with(6.1, 45.9).with(6.2, 45.8);

    assertThat(Extent.EMPTY.isEmpty()).isTrue();
    assertThat(extent).isEqualTo(new Extent(6.1, 45.8, 6.2, 45.9));
    assertThat(extent.contains(6.15, 45.85)).isTrue();
    assertThat(extent.contains(6.15, 45.95)).isFalse();
    assertThat(extent.meets(new Extent(6.2, 45.9, 7, 47))).isTrue();
    assertThat(extent.meets(new Extent(6.3, 45.9, 7, 47))).isFalse();
    assertThat(extent.union(Extent.EMPTY)).isEqualTo(extent);
  }
}
