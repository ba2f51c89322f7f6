package fr.arpent.geo.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "45.9 | 45.9",
        "45,9 | 45.9",
        "-4,486076 | -4.486076",
        "+6.1 | 6.1",
        "−4.5 | -4.5",
        "767686,3955 | 767686.3955",
        "767 686,3955 | 767686.3955",
        "6\u00a0279\u202f032,6454 | 6279032.6454",
        "6'279'032.5 | 6279032.5",
        "6.279.032,64 | 6279032.64",
        "6,279,032.64 | 6279032.64",
        "6.279.032 | 6279032",
        "767686 m | 767686",
        "7,67686E+05 | 767686",
        ".5 | 0.5",
        "3,87952263361082 | 3.87952263361082",
        "45.900000000000000001 | 45.9"
      })
  void readsDecimals(String text, double value) {
    assertThat(CoordinateText.value(text)).isEqualTo(value);
    assertThat(CoordinateText.read(text)).isNotNull().extracting(Reading::value).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "45°54'12\"N | 45.903333 | LAT",
        "45° 54’ 12,3” N | 45.903417 | LAT",
        "45 54 12,3 N | 45.903417 | LAT",
        "45 54 12 | 45.903333 | UNKNOWN",
        "45º54′12″ Nord | 45.903333 | LAT",
        "45°54'12''N | 45.903333 | LAT",
        "45:54:12.3 N | 45.903417 | LAT",
        "45-54-12 N | 45.903333 | LAT",
        "N45.9 | 45.9 | LAT",
        "N 45° 54.2' | 45.903333 | LAT",
        "45.9°N | 45.9 | LAT",
        "45,9 ° | 45.9 | UNKNOWN",
        "6.1 E | 6.1 | LON",
        "4°29'10\"O | -4.486111 | LON",
        "4°29'10\" Ouest | -4.486111 | LON",
        "4 deg 29 min 10 sec W | -4.486111 | LON",
        "W4.5 | -4.5 | LON",
        "-0°30'00\" | -0.5 | UNKNOWN",
        "12°48' S | -12.8 | LAT",
        "12°48'00 s | -12.8 | LAT"
      })
  void readsDegrees(String text, double value, Axis axis) {
    var reading = Objects.requireNonNull(CoordinateText.read(text), text);

    assertThat(reading.value()).isCloseTo(value, within(1e-6));
    assertThat(reading.axis()).isEqualTo(axis);
    assertThat(CoordinateText.value(text)).isEqualTo(reading.value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nc",
        "45.9,6.1",
        "04 67 02 21 60",
        "08:30:15",
        "45°61'12\"N",
        "N45.9N",
        "12 bis",
        "45.5°30'",
        "45 54",
        "1999-2008",
        "2019-08-28",
        "rue du Lac",
        "1 2345"
      })
  void leavesAllElse(String text) {
    assertThat(CoordinateText.read(text)).isNull();
    assertThat(CoordinateText.value(text)).isNaN();
  }

  @Test
  void countsTheDigitsThatWereWritten() {
    assertThat(CoordinateText.read("767 686,3955")).extracting(Reading::decimals).isEqualTo(4);
    assertThat(CoordinateText.read("45°54'12,25\"N")).extracting(Reading::decimals).isEqualTo(2);
    assertThat(CoordinateText.read("45°54.2051'N")).extracting(Reading::decimals).isEqualTo(2);
    assertThat(CoordinateText.read("45")).extracting(Reading::decimals).isEqualTo(0);
  }

  @Test
  void everyDecimalReadsAsJavaReadsIt() {
    var seed = 74L;
    var random = new Random(seed);
    for (var i = 0; i < 5000; i++) {
      var decimals = random.nextInt(15);
      var text = String.format(Locale.ROOT, "%." + decimals + "f", random.nextGaussian() * 1e4);
      assertThat(CoordinateText.value(text))
          .as("%s, seed %d", text, seed)
          .isEqualTo(Double.parseDouble(text));
    }
  }
}
