package fr.arpent.geo.position;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.geo.Crs;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2154 | 942572;6538092 | 6",
        "2154 | 942572,1;6538092 | 7",
        "2154 | 942572,12;6538092,1 | 7",
        "2154 | 942572,123;6538092 | 8",
        "2154 | 942572,12345678;6538092 | 8",
        "3946 | 1942769.20;5193572.04 | 7",
        "4326 | 6°07'45\"E;45°53'57\"N | 6",
        "4326 | 6°07'45.7\"E;45°53'57\"N | 7",
        "4326 | 6°07'45.78\"E;45°53'57\"N | 8",
        "4326 | 6°07.7'E;45°53.9'N | 6",
        "4326 | 6°07.763'E;45°53.955'N | 7",
        "4171 | 6.1;45.9 | 8"
      })
  void degreesHaveWhatTheSourceKnew(int epsg, String texts, int decimals) {
    var crs = Crs.of(epsg).orElse(new Crs(epsg, "+proj=longlat +ellps=GRS80", Crs.WGS84.area()));

    assertThat(Precision.ofDegrees(crs, readings(texts))).isEqualTo(decimals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4326 | 6.1 | 6.1;6.2 | 6",
        "4326 | 6.1 | 6.1234567;6.2 | 7",
        "4326 | 6.1 | 6.123456789012;6.2 | 8",
        "2154 | 942572 | 942572;942573 | 1",
        "2154 | 942572 | 942572,12;942573 | 2",
        "2154 | 942572 | 942572,1234567;942573 | 3",
        "4326 | 6°07'45\"E | 6°07'45\"E;6.123456789 | 2",
        "4326 | 6.1 | 6°07'45.123456\"E;6.1 | 6"
      })
  void placedPointsHaveWhatTheColumnHasWithinReason(
      int epsg, String like, String texts, int decimals) {
    var crs = Crs.of(epsg).orElseThrow();
    var example = readings(like).getFirst();

    assertThat(Precision.ofPlaced(crs, example, readings(texts))).isEqualTo(decimals);
  }

  @ParameterizedTest
  @CsvSource({
    "6.1293847, 6, 6.129385",
    "6.1, 6, 6.100000",
    "-0.00000001, 6, 0.000000",
    "-6.5, 0, -7",
    "942572.25, 1, 942572.3",
    "12345678.5, 2, 12345678.50"
  })
  void numbersAreWrittenPlainly(double value, int decimals, String text) {
    assertThat(CoordinateStyle.plain(value, decimals)).isEqualTo(text);
  }

  private static List<Reading> readings(String texts) {
    return Arrays.stream(texts.split(";", -1))
        .map(text -> Objects.requireNonNull(CoordinateText.read(text), text))
        .toList();
  }
}
