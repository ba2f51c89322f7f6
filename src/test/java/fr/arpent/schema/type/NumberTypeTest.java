package fr.arpent.schema.type;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.schema.Fields;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decimal numbers, as Python's {@code Decimal} reads them, and the marks that a field may name. */
class NumberTypeTest {
  private static final String PLAIN = "{`type`:`number`}";
  private static final String REAL = "{`type`:`number`,`floatNumber`:true}";
  private static final String COMMA = "{`type`:`number`,`decimalChar`:`,`}";
  private static final String SPACED = "{`type`:`number`,`groupChar`:` `,`decimalChar`:`,`}";
  private static final String ADORNED = "{`type`:`number`,`bareNumber`:false}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.5|1.5",
        ".5|0.5",
        "5.|5",
        "-.5|-0.5",
        "+1.50|1.5",
        "1e3|1000",
        "1E-3|0.001",
        "1.5e+2|150",
        "00.10|0.1",
        "1_0.5_|10.5",
        "_1|1",
        "１.５|1.5",
        "0.1|0.1",
        "123456789012345678901234567890.123456789|123456789012345678901234567890.123456789",
        "-0.0|0",
        "0e10|0",
      })
  void isExactlyWhatItsDigitsSay(String text, BigDecimal number) {
    assertThat(Fields.type(PLAIN).read(text)).isEqualTo(Values.of(number));
    assertThat(Fields.type(PLAIN).read("\u00a0" + text + "\n")).isEqualTo(Values.of(number));
  }

  @Test
  void writingsOfOneNumberAreOneValue() {
    Same.value(PLAIN, "1", "1.0", "1e0", "10e-1", "0.1e1", "+1.000", "1.", "１");
    Same.value(PLAIN, "0", "-0", "0.0", "0e5", "-0.00");
    Same.value(PLAIN, "1e400", "10e399", "1" + "0".repeat(400));
    Same.different(PLAIN, "0.1", "0.10000000000000001", "1", "-1", "1e400", "1e401");
    Same.ordered(
        PLAIN, "-Inf", "-1e400", "-1.5", "-1", "0", "1e-400", "0.5", "1", "1e400", "Infinity");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "nan", "-NaN", "sNaN", "NaN12", "+nan0"})
  void whatIsNoNumberIsReadAndEqualsNothing(String text) {
    assertThat(Fields.type(PLAIN).read(text))
        .isInstanceOfSatisfying(Double.class, value -> assertThat(value).isNaN());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "-",
        "e5",
        "1e",
        "1e+",
        "1d5",
        "1f",
        "1,5",
        "1 000",
        "0x1F",
        "infin",
        "+ 1",
        "--1",
        "1.2.3",
        "1..2",
        "_",
        "1e1.5",
        "1e1000000000000000000",
        "½",
        "1\u200b",
        "1%",
        "1/2"
      })
  void otherTextsAreRefused(String text) {
    assertThat(Fields.type(PLAIN).read(text)).isNull();
  }

  @Test
  void aFarExponentIsReadAtOnce() {
    Same.taken(PLAIN, "1e999999999999999999", "1e-999999999999999999", "0e999999999999999999");
    Same.ordered(PLAIN, "1e-999999999999999999", "1", "1e999999999999999999", "inf");
  }

  @Test
  void aDecimalCommaTakesThePlaceOfThePoint() {
    Same.taken(COMMA, "1,5", ",5", "5,", "12", "-1,5e3");
    Same.refused(COMMA, "1.5", "1.000,5", "1,5,5", "1 000,5", "1.");
    assertThat(Fields.type(COMMA).read("1,50")).isEqualTo(new BigDecimal("1.5"));
  }

  @Test
  void theGroupMarkIsDroppedWhereverItStands() {
    Same.value(SPACED, "1 000,5", "1000,5", "10 00,5", " 1 0 0 0,5 ");
    Same.refused(SPACED, "1\u00a0000", "1\u202f000", "1.000", "1'000");
    Same.value("{`type`:`number`,`groupChar`:`.`,`decimalChar`:`,`}", "1.000,5", "1000,5");
    Same.value("{`type`:`number`,`groupChar`:`'`}", "1'000", "1000", "10'00");
    Same.value("{`type`:`number`,`groupChar`:`xx`}", "1xx000", "1000");
  }

  @Test
  void otherSignsAroundAreDroppedWhereTheFieldAllowsThem() {
    Same.value(ADORNED, "12.5", "12.5 €", "€12.5", "12.5%", "env. 12.5 m");
    Same.refused(ADORNED, "NaN", "Inf", "a1b2", "1 000 €", "€");
    Same.taken("{`type`:`number`,`bareNumber`:true}", "NaN", "1.5");
    Same.refused("{`type`:`number`,`bareNumber`:true}", "12 €");
  }

  @Test
  void doublesAreOtherNumbers() {
    Same.value(REAL, "0.1", "0.10000000000000001", "1e-1");
    Same.value(REAL, "1e999", "Infinity", "inf");
    Same.value(REAL, "1", "1.0", "1e0");
    Same.refused(REAL, "sNaN", "NaN12", "_1", "1_", "1__0", "1._5");
    Same.taken(REAL, "1_0", "nan", "-inf", "1_0.5_5");
  }

  @Test
  void everyNumberIsReadBackFromItsWriting() {
    Cases.run(
        300,
        random -> {
          var number = new BigDecimal(new java.math.BigInteger(90, random), random.nextInt(30) - 5);
          for (var text : new String[] {number.toString(), number.toPlainString()}) {
            assertThat(Fields.type(PLAIN).read(text)).as(text).isEqualTo(Values.of(number));
            assertThat(Fields.type(COMMA).read(text.replace('.', ',')))
                .as(text)
                .isEqualTo(Values.of(number));
          }
        });
  }
}
