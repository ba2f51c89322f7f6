package fr.arpent.geo.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "45.9,6.1 | 45.9 | 6.1",
        "45.9, 6.1 | 45.9 | 6.1",
        "[6.1, 45.9] | 6.1 | 45.9",
        "[8.7 , 41.9] | 8.7 | 41.9",
        "[6.1,45.9 ] | 6.1 | 45.9",
        "6.1;45.9 | 6.1 | 45.9",
        "6,1;45,9 | 6.1 | 45.9",
        "6,1 ; 45,9 | 6.1 | 45.9",
        "45,9, 6,1 | 45.9 | 6.1",
        "45,9,6,1 | 45.9 | 6.1",
        "45,9 6,1 | 45.9 | 6.1",
        "45.9 6.1 | 45.9 | 6.1",
        "45.9 / 6.1 | 45.9 | 6.1",
        "(45.9, 6.1) | 45.9 | 6.1",
        "`45.9,6.1` | 45.9 | 6.1",
        "POINT(6.1 45.9) | 6.1 | 45.9",
        "point z (6.1 45.9 412) | 6.1 | 45.9",
        "SRID=2154;POINT(770212.18 6281259.19) | 770212.18 | 6281259.19",
        "[6.1, 45.9, 412.5] | 6.1 | 45.9",
        "41.9338384. 8.751108031 | 41.9338384 | 8.751108031",
        "geo:45.9,6.1?z=17 | 45.9 | 6.1",
        "767686,6279032 | 767686 | 6279032",
        "770 212,18 6 281 259,19 | 770212.18 | 6281259.19",
        "45, 6 | 45 | 6",
        "45°54'00\"N 6°06'00\"E | 45.9 | 6.1",
        "45°54'00\"N, 6°06'00\"E | 45.9 | 6.1",
        "N 45 54 00 E 6 6 0 | 45.9 | 6.1",
        "45 54 00 6 06 00 | 45.9 | 6.1",
        "N45.9 E6.1 | 45.9 | 6.1",
        "45.9 N 6.1 E | 45.9 | 6.1",
        "lat: 45.9, lon: 6.1 | 45.9 | 6.1",
        "Longitude = 6.1 ; Latitude = 45.9 | 6.1 | 45.9",
        "x=6.1 y=45.9 | 6.1 | 45.9"
      })
  void readsBothCoordinates(String text, double first, double second) {
    var pair = Objects.requireNonNull(PairText.read(text), text);

    assertThat(pair.first().value()).isCloseTo(first, within(1e-9));
    assertThat(pair.second().value()).isCloseTo(second, within(1e-9));
    assertThat(pair.with(pair.first().text(), pair.second().text())).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "45°54'00\"N 6°06'00\"E | LAT",
        "E6.1 N45.9 | LON",
        "lon: 6.1, lat: 45.9 | LON",
        "{\"lat\": 45.9, \"lon\": 6.1} | LAT",
        "45.9,6.1 | UNKNOWN"
      })
  void takesTheOrderFromTheText(String text, Axis first) {
    assertThat(PairText.read(text)).isNotNull().extracting(PairText::firstAxis).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[45.9, 6.1] | [6.1, 45.9]",
        "45,9 ; 6,1 | 6,1 ; 45,9",
        "41.93. 8.75 | 8.75. 41.93",
        "{\"type\": \"Point\", \"coordinates\": [45.9, 6.1]} | {\"type\": \"Point\","
            + " \"coordinates\": [6.1, 45.9]}",
        "6.1, 6.1 | 6.1, 6.1"
      })
  void exchangesThemInTheirPlaces(String text, String swapped) {
    assertThat(PairText.read(text)).isNotNull().extracting(PairText::swapped).isEqualTo(swapped);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "6,1",
        "6.1",
        "12, rue du Lac",
        "POINT EMPTY",
        "N45.9 N6.1",
        "04 67 02 21 60",
        "770 212",
        "{\"type\": \"Polygon\", \"coordinates\": [[[1,2],[3,4]]]}",
        "10 et 11 déc"
      })
  void leavesAllElse(String text) {
    assertThat(PairText.read(text)).isNull();
  }
}
