package fr.arpent.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource({
    "0.30000000000000004, 0.3",
    "1.1000000000000001, 1.1",
    "500.0, 500",
    "1E+2, 100",
    "1.5E-3, 0.0015",
    "-0, 0",
    "-12.50, -12.5",
    "34090000000013, 34090000000013",
    "12345678901234567, 12345678901234567",
    "6.1234567890123456, 6.12345678901235",
    "1E+300, 1E+300",
    "1E-300, 1E-300",
    "100000000000000000000, 100000000000000000000",
  })
  void showsTheFifteenDigitsOfASpreadsheet(String literal, String text) {
    assertThat(NumberText.shown(literal)).hasValue(text);
  }

  @Test
  void exactKeepsAllDigits() {
    assertThat(NumberText.exact("767686.39549999684")).hasValue("767686.39549999684");
    assertThat(NumberText.exact("1999.00000000")).hasValue("1999");
  }

  @Test
  void whatIsNoNumberIsTold() {
    assertThat(NumberText.shown("12,5")).isEmpty();
    assertThat(NumberText.shown("")).isEmpty();
    assertThat(NumberText.exact("9".repeat(1_000))).isEmpty();
  }

  /** To the fifteenth digit; POI rounds halves of the binary value, we those of the decimal one. */
  @Test
  void agreesWithWhatPoiTookFromExcel() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (var i = 0; i < 20_000; i++) {
      var value = random.nextGaussian() * Math.pow(10, random.nextInt(-12, 20));
      assertThat(new BigDecimal(NumberText.shown(value)))
          .as("seed %d, value %s", seed, value)
          .isCloseTo(
              new BigDecimal(NumberToTextConverter.toText(value)),
              Percentage.withPercentage(1e-12));
    }
  }
}
