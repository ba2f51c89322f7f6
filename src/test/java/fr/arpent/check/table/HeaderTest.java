package fr.arpent.check.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.check.Found;
import fr.arpent.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles against fields: by place, by name in each of its ways, and as the national validator. */
class HeaderTest {
  private static final String AB = "{`name`:`a`},{`name`:`b`}";
  private static final String NEEDED = "{`name`:`a`,`constraints`:{`required`:true}},{`name`:`b`}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "a|b!",
        "_a_|b!",
        "\u00a0a|b\u202f!",
        "A|b!0 1 a incorrect-label",
        "b|a!0 1 a incorrect-label; 0 2 b incorrect-label",
        "x|b!0 1 a incorrect-label",
        "|b!0 1 a blank-label",
        "_|b!0 1 a blank-label",
        "|!0 1 a blank-label; 0 2 b blank-label",
        "a|a!0 2 b duplicate-label",
        "b|b!0 1 a incorrect-label; 0 2 b duplicate-label",
        "a!0 2 b missing-label",
        "x!0 1 a incorrect-label; 0 2 b missing-label",
        "a|b|c!0 3 c extra-label",
        "a|b|a!0 3 a extra-label",
        "a|b|!0 3 - extra-label",
        "a|b||!0 3 - extra-label; 0 4 - extra-label",
      })
  void byPlace(String header, String expected) {
    Found.fields(AB).expect(Found.of(expected == null ? "" : expected), header.replace('_', ' '));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "equal!a|b!",
        "equal!b|a!",
        "equal!_b|a_!",
        "equal!a!0 2 b missing-label",
        "equal!a|b|c!0 3 c extra-label",
        "equal!A|b!0 1 A extra-label; 0 3 a missing-label",
        "subset!b|c|a!",
        "subset!b|c!0 3 a missing-label",
        "superset!a!",
        "superset!b!0 2 a missing-label",
        "superset!a|c!0 2 c extra-label",
        "superset!b|a!",
        "partial!a|c!",
        "partial!c|a!",
        "partial!b!0 2 a missing-label",
        "partial!x|y!0 0 - unmatched-header; 0 3 a missing-label",
        "equal!a|a|b!0 0 - error",
        "subset!a|c|c!0 0 - error",
        "partial!a||!0 0 - error",
      })
  void byName(String way, String header, String expected) {
    Found.strictly("{`fieldsMatch`:`" + way + "`,`fields`:[" + NEEDED + "]}")
        .expect(Found.of(expected == null ? "" : expected), header.replace('_', ' '));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "a|b!",
        "A|B!",
        "b|a!0 0 - disordered-header-warn",
        "a!0 2 b missing-header-warn",
        "b!0 2 a missing-label",
        "a|b|c!0 3 c extra-header-warn",
        "b|a|c!0 3 c extra-header-warn",
        "b|c|a!0 2 c extra-header-warn",
        "a|a|b!0 0 - error",
        "a|A|b!0 0 - error",
        "x|y!0 0 - unmatched-header; 0 3 a missing-label; 0 4 b missing-header-warn; 0 1 x"
            + " extra-header-warn; 0 2 y extra-header-warn",
      })
  void nationally(String header, String expected) {
    Found.fields(NEEDED).nationally().expect(Found.of(expected == null ? "" : expected), header);
  }

  @Test
  void aWarningLeavesTheFileValid() {
    var findings = Found.fields(NEEDED).nationally().in("b|a", "x|1");
    assertThat(findings.valid()).isTrue();
    assertThat(findings.count(Severity.WARNING)).isEqualTo(1);
    assertThat(Found.fields(NEEDED).nationally().in("b", "x").valid()).isFalse();
  }

  @Test
  void typesFollowTheTitlesWhereColumnsAreFoundByName() {
    var fields = "{`name`:`a`,`type`:`integer`},{`name`:`b`}";
    Found.fields(fields)
        .nationally()
        .expect(Found.of("0 0 - disordered-header-warn"), "b|a", "x|1");
    Found.fields(fields)
        .expect(
            Found.of("0 1 a incorrect-label; 0 2 b incorrect-label; 2 1 a type-error"),
            "b|a",
            "x|1");
  }

  @Test
  void theNameOfAFieldIsNotTrimmed() {
    Found.fields("{`name`:`a `}").expect(Found.of("0 1 a  incorrect-label"), "a ");
  }

  @Test
  void aRequiredColumnThatIsAbsentBlamesNoRow() {
    Found.fields(NEEDED).nationally().expect(Found.of("0 2 a missing-label"), "b", "x", "y");
  }

  @Test
  void aSurplusColumnByPlaceBringsACellTooManyInEachRow() {
    Found.fields("{`name`:`a`}")
        .expect(
            Found.of("0 2 x extra-label; 2 2 - extra-cell; 3 2 - extra-cell"), "a|x", "1|2", "1|");
  }

  @Test
  void anAbsentLastColumnByPlaceBringsACellTooFewInEachRow() {
    Found.fields("{`name`:`a`},{`name`:`b`,`constraints`:{`required`:true}}")
        .expect(
            Found.of("0 2 b missing-label; 2 2 b missing-cell; 2 2 b constraint-error"), "a", "1");
  }

  @Test
  void cellsUnderNoTitleAreStillThoseOfTheirField() {
    Found.fields("{`name`:`a`},{`name`:`b`,`type`:`integer`}")
        .expect(Found.of("0 2 b missing-label; 3 2 b type-error"), "a", "1|2", "1|x");
  }

  @Test
  void theWindowGoesOnPastTwoEqualTitles() {
    var findings = Found.fields(NEEDED).inTheWindow().in("a|a|b", "|x|y");
    assertThat(findings.errorCounts())
        .containsEntry("duplicate-label", 1L)
        .containsEntry("constraint-error", 1L);
  }

  @Test
  void withoutSchemaTitlesAreOnlyComparedWithEachOther() {
    Found.strictly("")
        .expect(Found.of("0 2 field2 blank-label; 0 3 a duplicate-label"), "a||a", "1|2|3");
  }
}
