package fr.arpent.check.table;

import fr.arpent.check.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that must not come twice, and values that must be found elsewhere. */
class KeysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "integer|1 01 2 +1|3 5",
        "integer|1 x x 2|3t 4t",
        "number|1 1.0 1e0 -0 0 0.1|3 4 6",
        "number|NaN NaN inf Infinity|5",
        "boolean|true 1 false|3",
        "string|a A a a|4 5",
        "date|2021-1-1 2021-01-01 2021-01-02|3",
        "datetime|2021-01-01T01:00:00+01:00 2021-01-01T00:00:00Z|3",
        "geopoint|1,2 1.0,2.00 2,1|3",
        "array|[1,2] [1.0,2] [2,1]|3",
        "duration|P1Y P12M P365D|3",
        "yearmonth|2021-1 2021-01|3",
        "any|1 01 1|4",
      })
  void aValueIsUniqueAsAValue(String type, String texts, String repeated) {
    var rows = texts.split(" ", -1);
    for (var i = 0; i < rows.length; i++) {
      rows[i] += "|x";
    }
    var expected = new StringBuilder();
    for (var row : repeated.split(" ", -1)) {
      var code = row.endsWith("t") ? " 1 f type-error;" : " 1 f unique-error;";
      expected.append(row.replace("t", "")).append(code);
    }
    Found.fields("{`name`:`f`,`type`:`" + type + "`,`constraints`:{`unique`:true}},{`name`:`g`}")
        .expect(Found.of(expected.toString()), "f|g", rows);
  }

  @Test
  void missingValuesMayRepeat() {
    Found.fields("{`name`:`f`,`missingValues`:[``,`-`],`constraints`:{`unique`:true}},{`name`:`g`}")
        .nothing("f|g", "|x", "|x", "-|x", "-|x", "a|x");
  }

  @Test
  void aValueThatBreaksARuleCounts() {
    Found.fields(
            "{`name`:`f`,`type`:`integer`,`constraints`:{`unique`:true,`maximum`:5}},{`name`:`g`}")
        .expect(
            Found.of("2 1 f constraint-error; 3 1 f constraint-error; 3 1 f unique-error"),
            "f|g",
            "6|x",
            "06|x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "`a`!1|x 01|y 2|z!3",
        "`a`!|x 1|y |z!2 4",
        "`a`!x|x 1|y!2",
        "[`a`,`b`]!1|x 1|y 01|x!4",
        "[`a`,`b`]!1| 1| |x |x | !3 5 6",
        "[`b`,`a`]!1|x 2|x 1|x!4",
        "[`a`,`b`]!x|y x|y!3",
      })
  void aKeyIsThereAndOnlyOnce(String key, String rows, String wrong) {
    var expected = new StringBuilder();
    for (var row : wrong.split(" ", -1)) {
      expected.append(row).append(" 0 - primary-key;");
    }
    var read = rows.split(" ", -1);
    for (var i = 0; i < read.length; i++) {
      read[i] += "|k";
      if (read[i].startsWith("x")) {
        expected.append(i + 2).append(" 1 a type-error;");
      }
    }
    Found.strictly(
            "{`primaryKey`:"
                + key
                + ",`fields`:[{`name`:`a`,`type`:`integer`},{`name`:`b`},{`name`:`c`}]}")
        .expect(Found.of(expected.toString()), "a|b|c", read);
  }

  @Test
  void aFieldThatIsUniqueAndTheKeyGivesBoth() {
    Found.strictly(
            "{`primaryKey`:`a`,`fields`:[{`name`:`a`,`constraints`:{`unique`:true}},{`name`:`b`}]}")
        .expect(Found.of("3 1 a unique-error; 3 0 - primary-key"), "a|b", "1|x", "1|y");
  }

  @Test
  void aKeyAsksForNoValueByItself() {
    Found.strictly("{`primaryKey`:[`a`,`b`],`fields`:[{`name`:`a`},{`name`:`b`},{`name`:`c`}]}")
        .nothing("a|b|c", "|x|k", "y||k");
  }

  @Test
  void aReferenceMayGoForwardAndToItself() {
    var schema =
        "{`foreignKeys`:[{`fields`:`up`,`reference`:{`resource`:``,`fields`:`id`}}],"
            + "`fields`:[{`name`:`id`,`type`:`integer`},{`name`:`up`,`type`:`integer`}]}";
    Found.strictly(schema)
        .expect(Found.of("5 0 - foreign-key"), "id|up", "1|2", "02|1", "3|03", "4|9", "5|");
    Found.strictly(schema).expect(Found.of("2 2 up type-error"), "id|up", "1|x");
  }

  @Test
  void aNumberNeverMeetsAText() {
    Found.strictly(
            "{`foreignKeys`:[{`fields`:`up`,`reference`:{`fields`:`id`}}],"
                + "`fields`:[{`name`:`id`},{`name`:`up`,`type`:`integer`}]}")
        .expect(Found.of("2 0 - foreign-key"), "id|up", "1|1");
  }

  @Test
  void aReferenceOfTwoFieldsIsLookedUpEvenPartlyEmpty() {
    Found.strictly(
            "{`foreignKeys`:[{`fields`:[`c`,`d`],`reference`:{`resource`:``,`fields`:[`a`,`b`]}}],"
                + "`fields`:[{`name`:`a`},{`name`:`b`},{`name`:`c`},{`name`:`d`}]}")
        .expect(
            Found.of("4 0 - foreign-key; 5 0 - foreign-key"),
            "a|b|c|d",
            "1|2|1|2",
            "3||3|",
            "4|5|1|",
            "6|7|5|4",
            "8|9||");
  }

  @Test
  void aReferenceToAnotherFileStopsTheReadingButNotTheWindows() {
    var schema =
        "{`foreignKeys`:[{`fields`:`a`,`reference`:{`resource`:`rues`,`fields`:`id`}}],"
            + "`fields`:[{`name`:`a`,`type`:`integer`}]}";
    Found.strictly(schema).expect(Found.of("0 0 - resource-error"), "a", "x");
    Found.strictly(schema)
        .inTheWindow()
        .expect(Found.of("0 0 - resource-error; 2 1 a type-error"), "a", "x");
  }

  @Test
  void copiesOfRowsAreFoundOnlyWhereAskedFor() {
    var checked = Found.fields("{`name`:`a`,`type`:`integer`},{`name`:`b`}");
    checked.nothing("a|b", "1|x", "1|x");
    checked
        .withCopies()
        .expect(
            Found.of("3 0 - duplicate-row; 5 0 - duplicate-row"),
            "a|b",
            "1|x",
            "01|x",
            "1|y",
            "1|x");
  }

  @Test
  void keysOfTheSecondVersionAreOnlyAdvice() {
    var checked =
        Found.strictly(
            "{`uniqueKeys`:[[`a`,`b`]],`fields`:[{`name`:`a`},{`name`:`b`},{`name`:`c`}]}");
    checked.nothing("a|b|c", "1|2|x", "1|2|y");
    checked
        .inTheWindow()
        .expect(Found.of("3 0 - unique-key"), "a|b|c", "1|2|x", "1|2|y", "1||x", "1||y");
  }
}
