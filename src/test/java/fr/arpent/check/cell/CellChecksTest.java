package fr.arpent.check.cell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.check.Entry;
import fr.arpent.check.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One cell: which error hides which, and how many findings there are. */
class CellChecksTest {
  private static final String STRICT_CODE =
      "{`name`:`code`,`constraints`:{`required`:true,`minLength`:3,`maxLength`:2,"
          + "`pattern`:`[0-9]+`,`enum`:[`123`]}}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "{`type`:`integer`}!x!type-error",
        "{`type`:`integer`}!12!",
        "{`type`:`integer`}!!",
        "{`type`:`integer`,`constraints`:{`required`:true}}!!constraint-error",
        "{`type`:`integer`,`constraints`:{`required`:true}}!x!type-error",
        "{`type`:`integer`,`constraints`:{`minimum`:5,`enum`:[6]}}!x!type-error",
        "{`type`:`integer`,`constraints`:{`minimum`:5,`enum`:[6]}}!4!constraint-error"
            + " constraint-error",
        "{`type`:`integer`,`constraints`:{`minimum`:5,`enum`:[6]}}!7!constraint-error",
        "{`type`:`integer`,`constraints`:{`minimum`:5,`enum`:[6]}}!06!",
        "{`type`:`integer`,`constraints`:{`minimum`:5}}!!",
        "{`constraints`:{`required`:true}}!_!",
        "{`constraints`:{`required`:true,`minLength`:2}}!_!constraint-error",
        "{`constraints`:{`pattern`:`a|b`}}!ax!",
        "{`constraints`:{`pattern`:`a|b`}}!xa!constraint-error",
        "{`constraints`:{`enum`:[`é`]}}!É!constraint-error",
        "{`missingValues`:[`-`],`constraints`:{`required`:true}}!-!constraint-error",
        "{`missingValues`:[`-`],`constraints`:{`minLength`:1}}!!constraint-error",
        "{`missingValues`:[`-`],`type`:`integer`}!!type-error",
        "{`type`:`array`,`arrayItem`:{`type`:`integer`}}![1.5,true]!type-error",
        "{`type`:`array`,`arrayItem`:{`constraints`:{`minLength`:2,`pattern`:`a+`}}}![\"b\",\"c\"]!constraint-error"
            + " constraint-error",
      })
  void onlyWhatIsFirstIsSaid(String field, String text, String codes) {
    var inner = field.equals("{}") ? "" : "," + field.substring(1);
    var cell = text == null ? "" : text.replace('_', ' ');
    var findings =
        Found.fields("{`name`:`f`" + inner.replaceFirst("}$", "") + "},{`name`:`g`}")
            .in("f|g", cell + "|x");
    assertThat(findings.entries().stream().map(Entry::code))
        .containsExactlyInAnyOrderElementsOf(
            codes == null ? List.of() : List.of(codes.split(" ", -1)));
  }

  @Test
  void eachRuleBrokenIsAFindingOfItsOwn() {
    Found.fields(STRICT_CODE + ",{`name`:`n`}")
        .expect(
            List.of(
                "2 1 code constraint-error",
                "3 1 code constraint-error",
                "3 1 code constraint-error",
                "3 1 code constraint-error",
                "4 1 code constraint-error"),
            "code|n",
            "123|x",
            "abcd|x",
            "|x");
  }

  @Test
  void theRulesThatAreBrokenAreToldApart() {
    var causes =
        Found.fields(STRICT_CODE + ",{`name`:`n`}").in("code|n", "abcd|x").entries().stream()
            .map(e -> e.cause().key())
            .toList();
    assertThat(causes)
        .containsExactlyInAnyOrder(
            "check.constraint.too-long", "check.constraint.pattern", "check.constraint.enum");
  }

  @Test
  void aRowThatIsTooShortLacksACellForEachFieldLeft() {
    var checked =
        Found.fields(
            "{`name`:`a`},{`name`:`b`,`constraints`:{`required`:true}},{`name`:`c`,`type`:`integer`}");
    checked.expect(
        Found.of(
            "2 2 b constraint-error; 2 2 b missing-cell; 2 3 c missing-cell; 4 3 c missing-cell"),
        "a|b|c",
        "1",
        "1|2|3",
        "1|2");
  }

  @Test
  void aCellThatIsNotThereIsNoMissingValueOfAnotherWord() {
    Found.fields("{`name`:`a`},{`name`:`b`,`missingValues`:[`-`],`constraints`:{`minLength`:1}}")
        .expect(Found.of("2 2 b missing-cell; 3 2 b constraint-error"), "a|b", "1", "1|");
  }

  @Test
  void cellsBeyondTheFieldsAreFindingsEvenWhenEmpty() {
    Found.fields("{`name`:`a`}")
        .expect(
            Found.of("2 2 - extra-cell; 2 3 - extra-cell; 4 2 - extra-cell"),
            "a",
            "1||x",
            "2",
            "3|");
  }

  @Test
  void withoutSchemaTheTitlesSayHowLongARowIs() {
    Found.strictly("")
        .expect(Found.of("2 2 b missing-cell; 3 3 - extra-cell"), "a|b", "1", "1|2|3", "x|y");
  }

  @Test
  void whatIsExpectedOfARowDoesNotSpeakOfASchemaThatIsNotThere() {
    assertThat(Found.strictly("").in("a|b", "1", "1|2|3").all())
        .hasSize(2)
        .allMatch(f -> f.expected().code().equals("check.expected.as-many-as-titles"));
    assertThat(Found.fields("{`name`:`a`},{`name`:`b`}").in("a|b", "1", "1|2|3").all())
        .hasSize(2)
        .allMatch(f -> f.expected().code().equals("check.expected.whole-row"));
  }

  @Test
  void theMessageQuotesTheTextAndAnExampleIsGiven() {
    var finding =
        Found.fields("{`name`:`d`,`type`:`date`},{`name`:`n`}")
            .in("d|n", "hier|x")
            .all()
            .getFirst();
    assertThat(finding.value()).isEqualTo("hier");
    assertThat(finding.message().facts()).contains("hier");
    assertThat(finding.expected().facts()).isNotEmpty();
    assertThat(finding.message().code()).isEqualTo("check.type.date");
  }
}
