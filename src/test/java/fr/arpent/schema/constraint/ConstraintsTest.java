package fr.arpent.schema.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.schema.Field;
import fr.arpent.schema.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds, lengths and lists of values: what they allow and what they do not, as values. */
class ConstraintsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{`type`:`integer`,`constraints`:{`minimum`:2,`maximum`:4}}|2 02 3 +4|1 5 -3"
            + " 99999999999999999999",
        "{`type`:`integer`,`constraints`:{`minimum`:`2`,`maximum`:`4`}}|2 4|1 5",
        "{`type`:`integer`,`constraints`:{`minimum`:-1}}|-1 0 99999999999999999999|-2"
            + " -99999999999999999999",
        "{`type`:`integer`,`constraints`:{`exclusiveMinimum`:2,`exclusiveMaximum`:4}}|3|2 4 02",
        "{`type`:`number`,`constraints`:{`minimum`:0.1,`maximum`:`1`}}|0.1 0.10 1e-1 1 1.0|0.09"
            + " 1.001 NaN inf -inf",
        "{`type`:`number`,`constraints`:{`minimum`:0}}|0 -0 inf 1e999|-1e-99 -inf NaN",
        "{`type`:`number`,`constraints`:{`maximum`:0}}|0 -inf|1e-99 inf NaN",
        "{`type`:`number`,`decimalChar`:`,`,`constraints`:{`maximum`:`1,5`}}|1,5 1,50|1,51",
        "{`type`:`number`,`constraints`:{`exclusiveMaximum`:1.5}}|1.4999|1.5 1.50",
        "{`type`:`date`,`constraints`:{`minimum`:`2021-01-01`,`maximum`:`2021-12-31`}}|2021-1-1"
            + " 2021-12-31|2020-12-31 2022-01-01",
        "{`type`:`date`,`format`:`%d/%m/%Y`,`constraints`:{`minimum`:`02/01/2021`}}|02/01/2021"
            + " 01/02/2021|01/01/2021 31/12/2020",
        "{`type`:`time`,`constraints`:{`minimum`:`08:00:00`,`maximum`:`18:00:00`}}|08:00:00"
            + " 18:00:00 09:00:00+01:00|07:59:59 18:00:00.1 08:30:00+01:00",
        "{`type`:`datetime`,`constraints`:{`maximum`:`2021-11-24T10:00:00Z`}}|2021-11-24T10:00:00"
            + " 2021-11-24T11:00:00+01:00|2021-11-24T10:00:01 2021-11-24T09:30:00-01:00",
        "{`type`:`year`,`constraints`:{`minimum`:2000,`maximum`:`2021`}}|2000 2021|1999 2022 0000",
        "{`type`:`yearmonth`,`constraints`:{`minimum`:`2021-2`,`maximum`:`2021-10`}}|2021-02 2021-9"
            + " 2021-10|2021-1 2021-11 999-5",
      })
  void boundsAreOfTheTypeOfTheField(String json, String inside, String outside) {
    allows(Fields.of(json), inside, outside);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{`type`:`integer`,`constraints`:{`enum`:[1,`02`]}}|1 01 +1 2|3 -1 12",
        "{`type`:`number`,`constraints`:{`enum`:[`1.0`,0.1]}}|1 1.00 1e0 0.10|0.11 NaN -1",
        "{`type`:`number`,`constraints`:{`enum`:[`NaN`,`inf`]}}|Infinity INF|nan -inf 1",
        "{`type`:`string`,`constraints`:{`enum`:[`a`,`É`]}}|a É|A é E b",
        "{`type`:`string`,`constraints`:{`enum`:[1,`2`]}}|2|1 02",
        "{`type`:`string`,`constraints`:{`enum`:[]}}||a 1",
        "{`type`:`any`,`constraints`:{`enum`:[1,`2`]}}|2|1",
        "{`type`:`boolean`,`constraints`:{`enum`:[true]}}|true 1 TRUE|false 0",
        "{`type`:`boolean`,`trueValues`:[`oui`,`o`],`constraints`:{`enum`:[`oui`]}}|oui o|false 0",
        "{`type`:`date`,`constraints`:{`enum`:[`2021-01-02`,`02/03/2021`]}}|2021-1-2"
            + " 2021-01-02|2021-03-02 2021-02-03",
        "{`type`:`year`,`constraints`:{`enum`:[2021]}}|2021|2020",
        "{`type`:`geopoint`,`constraints`:{`enum`:[`6,45`]}}|6,45 6.0,45.00|45,6 6,46",
        "{`type`:`array`,`constraints`:{`enum`:[`[1,2]`,[3]]}}|[1,2] [1.0,2] [3]|[2,1] [] [1]",
        "{`type`:`object`,`constraints`:{`enum`:[{`a`:1}]}}|{\"a\":1} {\"a\":1.0}|{} {\"a\":2}",
        "{`type`:`duration`,`constraints`:{`enum`:[`P1Y`]}}|P1Y P12M|P365D",
        "{`type`:`datetime`,`constraints`:{`enum`:[`2021-01-01T00:00:00Z`]}}|2021-01-01T01:00:00+01:00|2021-01-01T01:00:00",
      })
  void listsCompareValues(String json, String inside, String outside) {
    allows(Fields.of(json), inside == null ? "" : inside, outside);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{`constraints`:{`minLength`:2,`maxLength`:3}}|ab abc été 👍👍 e\u0301|a abcd 👍"
            + " e\u0301e\u0301",
        "{`constraints`:{`maxLength`:5}}|👨‍👩‍👧 abcde|👨‍👩‍👧a abcdef",
        "{`constraints`:{`minLength`:0,`maxLength`:1}}|a|ab",
        "{`type`:`array`,`constraints`:{`minLength`:1,`maxLength`:2}}|[1] [null,[1,2,3]]|[]"
            + " [1,2,3]",
        "{`type`:`object`,`constraints`:{`minLength`:1}}|{\"a\":null} {\"a\":1,\"b\":2}|{}",
        "{`type`:`object`,`constraints`:{`maxLength`:1}}|{} {\"a\":1,\"a\":2}|{\"a\":1,\"b\":2}",
        "{`type`:`list`,`constraints`:{`minLength`:2,`maxLength`:2}}|a,b|a a,b,c",
        "{`format`:`email`,`constraints`:{`maxLength`:7}}|ab@c.fr|abc@d.fr",
      })
  void lengthsCountWhatPeopleCount(String json, String inside, String outside) {
    allows(Fields.of(json), inside, outside);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{`type`:`array`,`arrayItem`:{`type`:`integer`,`constraints`:{`minimum`:2}}}|[] [2,3]"
            + " [null] [\"5\"]|[1] [2,1]",
        "{`type`:`array`,`arrayItem`:{`constraints`:{`enum`:[`a`,`b`]}}}|[\"a\",\"b\"] [null]"
            + " [\"a\",\"\"]|[\"c\"] [\"A\"]",
        "{`type`:`array`,`arrayItem`:{`constraints`:{`pattern`:`\\\\d+`}}}|[\"12\"]|[\"1\",\"x\"]",
        "{`type`:`array`,`arrayItem`:{`constraints`:{`minLength`:2}}}|[\"ab\"]|[\"a\",\"ab\"]",
      })
  void eachElementKeepsItsOwnRules(String json, String inside, String outside) {
    allows(Fields.of(json), inside, outside);
  }

  @Test
  void aRuleOffIsNoRule() {
    var field = Fields.of("{`type`:`integer`,`constraints`:{`required`:false,`unique`:false}}");
    assertThat(field.constraints()).isEmpty();
    assertThat(field.required()).isFalse();
  }

  @Test
  void rulesAreTriedInOneOrder() {
    var field =
        Fields.of(
            "{`constraints`:{`enum`:[`a`],`pattern`:`a`,`maxLength`:1,`minLength`:1,`unique`:true,`required`:true}}");
    assertThat(field.constraints())
        .extracting(Constraint::name)
        .containsExactly("required", "unique", "minLength", "maxLength", "pattern", "enum");
  }

  private static void allows(Field field, String inside, String outside) {
    for (var text : inside.isEmpty() ? new String[0] : inside.split(" ", -1)) {
      assertThat(Fields.holds(field, text))
          .as("%s allows «%s»", field.constraints(), text)
          .isTrue();
    }
    for (var text : outside.split(" ", -1)) {
      assertThat(Fields.holds(field, text))
          .as("%s forbids «%s»", field.constraints(), text)
          .isFalse();
    }
  }
}
