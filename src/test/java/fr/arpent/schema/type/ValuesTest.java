package fr.arpent.schema.type;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One number is one object, however it was computed, and numbers have one order. */
class ValuesTest {

  @Test
  void anIntegerADecimalAndADoubleOfOneNumberAreEqual() {
    Cases.run(
        300,
        random -> {
          var whole = random.nextInt(3) == 0 ? random.nextLong() : random.nextInt(2000) - 1000;
          var expected = Values.of(BigInteger.valueOf(whole));
          assertThat(Values.of(new BigDecimal(whole + ".000"))).isEqualTo(expected);
          assertThat(Values.of(new BigDecimal(whole).stripTrailingZeros())).isEqualTo(expected);
          if (Math.abs(whole) < 1L << 53) {
            assertThat(Values.of((double) whole)).isEqualTo(expected);
          }
        });
  }

  @Test
  void theOrderIsThatOfExactDecimals() {
    Cases.run(
        1000,
        random -> {
          var a = number(random);
          var b = number(random);
          assertThat(Integer.signum(Values.compare(Values.of(a), Values.of(b))))
              .as(a + " and " + b)
              .isEqualTo(a.compareTo(b));
          assertThat(Values.of(a).equals(Values.of(b))).isEqualTo(a.compareTo(b) == 0);
        });
  }

  @Test
  void infinitiesAreBeyondEveryNumber() {
    var huge = Values.of(new BigDecimal("1e5000"));
    assertThat(Values.compare(Double.POSITIVE_INFINITY, huge)).isPositive();
    assertThat(Values.compare(huge, Double.POSITIVE_INFINITY)).isNegative();
    assertThat(Values.compare(Double.NEGATIVE_INFINITY, Values.of(new BigDecimal("-1e5000"))))
        .isNegative();
    assertThat(Values.compare(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY)).isZero();
    assertThat(Values.compare(huge, Values.of(new BigDecimal("1e5001")))).isNegative();
    assertThat(Values.compare(huge, 1L)).isPositive();
  }

  @Test
  void noNumberIsFoundInsideListsAndObjects() {
    assertThat(Values.isNaN(Double.NaN)).isTrue();
    assertThat(Values.isNaN(List.of(1L, List.of(Double.NaN)))).isTrue();
    assertThat(Values.isNaN(Map.of("a", Map.of("b", Double.NaN)))).isTrue();
    assertThat(Values.isNaN(List.of(1L, "NaN", Double.POSITIVE_INFINITY))).isFalse();
  }

  private static BigDecimal number(Random random) {
    var digits =
        BigInteger.valueOf(random.nextInt(4) == 0 ? random.nextLong() : random.nextInt(20) - 10);
    return new BigDecimal(digits, random.nextInt(5) - 2);
  }
}
