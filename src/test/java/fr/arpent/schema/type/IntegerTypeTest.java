package fr.arpent.schema.type;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.schema.Fields;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole numbers, as Python's {@code int} reads them. */
class IntegerTypeTest {
  private static final String PLAIN = "{`type`:`integer`}";
  private static final String ADORNED = "{`type`:`integer`,`bareNumber`:false}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "-0|0",
        "+0|0",
        "007|7",
        "-007|-7",
        "1_000_000|1000000",
        "１２３|123",
        "٣٤|34",
        "१२|12",
        "𝟏𝟐|12",
        "999999999999999999|999999999999999999",
        "9223372036854775807|9223372036854775807",
        "9223372036854775808|9223372036854775808",
        "-9223372036854775808|-9223372036854775808",
        "-9223372036854775809|-9223372036854775809",
        "00000000000000000000000000000012|12",
        "1_0000000000000000000|10000000000000000000",
      })
  void isTheNumberThatItsDigitsSay(String text, String number) {
    assertThat(Fields.type(PLAIN).read(text)).isEqualTo(Values.of(new BigInteger(number)));
    assertThat(Fields.type(PLAIN).read("\t" + text + "\u202f\u3000"))
        .isEqualTo(Values.of(new BigInteger(number)));
  }

  @Test
  void writingsOfOneNumberAreOneValue() {
    Same.value(PLAIN, "1", "01", "+1", " 1", "1\u00a0", "１", "0_1", "00000000000000000000001");
    Same.value(PLAIN, "0", "-0", "00", "+0");
    Same.different(PLAIN, "1", "-1", "10", "11", "1_1_1");
    Same.ordered(
        PLAIN, "-100000000000000000000", "-2", "-1", "0", "9", "10", "9223372036854775808");
  }

  @Test
  void signsPointsAndSpacesInsideAreRefused() {
    Same.refused(
        PLAIN, "", " ", "+", "-", "_", "--1", "+-1", "1-", "1+", "- 1", "1 2", "1.", "1,0");
    Same.refused(
        PLAIN, "1e3", "0x1F", "0b1", "0o7", "1__0", "_1", "1_", "-_1", "1l", "1f", "½", "²");
    Same.refused(PLAIN, "\u200b1", "1\ufeff", "1\u2060", "\u22121", "Ⅷ", "一");
  }

  @Test
  void fourThousandThreeHundredDigitsAreTheMost() {
    Same.taken(PLAIN, "9".repeat(4300), "-" + "9".repeat(4300));
    Same.refused(PLAIN, "9".repeat(4301), "-" + "9".repeat(4301));
  }

  @Test
  void groupsAreNeverTaken() {
    Same.refused("{`type`:`integer`,`groupChar`:` `}", "1 000");
    Same.refused("{`type`:`integer`,`groupChar`:`,`}", "1,000");
    Same.taken("{`type`:`integer`,`groupChar`:`,`}", "1000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12 places|12", "€ 15|15", "€-5|-5", "5€|5", "-5.|-5", "x+5|5", "n°7|7", "7e|7"})
  void otherSignsAroundANumberAreDroppedWhereTheFieldAllowsThem(String text, long number) {
    assertThat(Fields.type(ADORNED).read(text)).isEqualTo(number);
    assertThat(Fields.type(PLAIN).read(text)).isNull();
  }

  @Test
  void otherSignsWithinANumberAreNot() {
    Same.refused(
        ADORNED, "-€5", "1-2", "a12b34", "12.5%", "1 000 €", "--5", "€ - 5", "abc", "", "€");
  }

  @Test
  void everyNumberIsReadBackFromItsWriting() {
    Cases.run(
        300,
        random -> {
          var number = new BigInteger(1 + random.nextInt(200), random);
          var signed = random.nextBoolean() ? number : number.negate();
          var text = (signed.signum() >= 0 && random.nextBoolean() ? "+" : "") + signed;
          assertThat(Fields.type(PLAIN).read(text)).isEqualTo(Values.of(signed));
          assertThat(Fields.type("{`type`:`number`}").read(text)).isEqualTo(Values.of(signed));
        });
  }
}
