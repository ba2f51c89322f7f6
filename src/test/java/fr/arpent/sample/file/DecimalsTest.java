package fr.arpent.sample.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.Dice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 2, 0.00",
    "1.005, 1, 1.0",
    "942118.42, 2, 942118.42",
    "-0.004, 2, 0.00",
    "-1.5, 1, -1.5",
    "9.999, 2, 10.00",
    "12, 0, 12",
    "0.05, 2, 0.05"
  })
  void writesSoManyDecimals(double number, int decimals, String text) {
    assertThat(Decimals.of(number, decimals)).isEqualTo(text);
  }

  @Test
  void commaReplacesThePoint() {
    assertThat(Decimals.comma(6_537_902.1, 2)).isEqualTo("6537902,10");
  }

  @Test
  void isNeverFurtherAwayThanHalfTheLastDigit() {
    Dice dice = Dice.of(4);
    for (int i = 0; i < 2_000; i++) {
      double number = dice.between(-7_000_000, 7_000_000);
      BigDecimal written = new BigDecimal(Decimals.of(number, 3));
      BigDecimal gap = written.subtract(new BigDecimal(number)).abs();
      assertThat(gap.setScale(6, RoundingMode.HALF_UP))
          .isLessThanOrEqualTo(new BigDecimal("0.000501"));
    }
  }
}
