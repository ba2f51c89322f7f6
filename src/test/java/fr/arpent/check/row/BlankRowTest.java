package fr.arpent.check.row;

import fr.arpent.check.Found;
import org.junit.jupiter.api.Test;

/** A row without any value is one finding, which takes the place of those of its cells. */
class BlankRowTest {
  private static final String FIELDS =
      "{`name`:`a`,`type`:`integer`,`constraints`:{`required`:true}},{`name`:`b`,`missingValues`:[``,`-`]}";

  @Test
  void requiredCellsOfABlankRowAreNotSpokenOf() {
    Found.fields(FIELDS).expect(Found.of("3 0 - blank-row"), "a|b", "1|x", "|", "2|y");
  }

  @Test
  void missingValuesAndAbsentCellsCountAsEmpty() {
    Found.fields(FIELDS).expect(Found.of("2 0 - blank-row; 3 0 - blank-row"), "a|b", "|-", "");
  }

  @Test
  void surplusCellsOfABlankRowVanishEvenFilled() {
    Found.fields(FIELDS)
        .expect(Found.of("2 0 - blank-row; 3 3 - extra-cell"), "a|b", "||x", "1|y|z");
  }

  @Test
  void aTextThatCannotBeReadIsNoBlank() {
    Found.fields(FIELDS).expect(Found.of("2 1 a type-error"), "a|b", "x|");
  }

  @Test
  void aBlankIsAText() {
    Found.fields(FIELDS).expect(Found.of("2 1 a constraint-error"), "a|b", "| ");
    Found.fields(FIELDS).expect(Found.of("2 1 a type-error"), "a|b", " |");
  }

  @Test
  void inATableOfOneColumnAnEmptyLineIsABlankRow() {
    Found.fields("{`name`:`a`}")
        .expect(Found.of("3 0 - blank-row; 4 0 - blank-row"), "a", "1", "", "");
    Found.strictly("").expect(Found.of("3 0 - blank-row"), "a", "1", "", "2");
  }

  @Test
  void theKeyOfABlankRowIsMissedAllTheSame() {
    Found.strictly("{`primaryKey`:`a`,`fields`:[" + FIELDS + "]}")
        .expect(Found.of("3 0 - blank-row; 3 0 - primary-key"), "a|b", "1|x", "|");
  }

  @Test
  void theReferenceOfABlankRowIsNot() {
    Found.strictly(
            "{`foreignKeys`:[{`fields`:`a`,`reference`:{`resource`:``,`fields`:`b`}}],`fields`:["
                + FIELDS
                + "]}")
        .expect(Found.of("2 0 - blank-row"), "a|b", "|");
  }

  @Test
  void byNameOtherColumnsCountToo() {
    Found.fields("{`name`:`a`}")
        .nationally()
        .expect(Found.of("0 2 x extra-header-warn"), "a|x", "|1");
    Found.fields("{`name`:`a`}")
        .nationally()
        .expect(Found.of("0 2 x extra-header-warn; 2 0 - blank-row"), "a|x", "|");
  }
}
