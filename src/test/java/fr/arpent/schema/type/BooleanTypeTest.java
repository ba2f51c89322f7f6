package fr.arpent.schema.type;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.schema.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Yes and no: exactly the words listed, and each list replaces its own default alone. */
class BooleanTypeTest {
  private static final String PLAIN = "{`type`:`boolean`}";

  @ParameterizedTest
  @CsvSource({
    "true,true", "True,true", "TRUE,true", "1,true",
    "false,false", "False,false", "FALSE,false", "0,false"
  })
  void eightWordsAreKnown(String text, boolean value) {
    assertThat(Fields.type(PLAIN).read(text)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "yes", "no", "oui", "non", "vrai", "faux", "tRue", "t", "f", " true", "true ", "1.0",
        "01", "-1", "2", "\u00a01", "TRUE\n", "on", "off", "y", "n"
      })
  void noOtherWordIs(String text) {
    assertThat(Fields.type(PLAIN).read(text)).isNull();
  }

  @Test
  void wordsForYesAloneLeaveTheWordsForNo() {
    var type = Fields.type("{`type`:`boolean`,`trueValues`:[`oui`,`O`]}");
    assertThat(type.read("oui")).isEqualTo(true);
    assertThat(type.read("O")).isEqualTo(true);
    assertThat(type.read("false")).isEqualTo(false);
    assertThat(type.read("0")).isEqualTo(false);
    assertThat(type.read("true")).isNull();
    assertThat(type.read("1")).isNull();
    assertThat(type.read("Oui")).isNull();
  }

  @Test
  void wordsForNoAloneLeaveTheWordsForYes() {
    var type = Fields.type("{`type`:`boolean`,`falseValues`:[`non`]}");
    assertThat(type.read("non")).isEqualTo(false);
    assertThat(type.read("True")).isEqualTo(true);
    assertThat(type.read("false")).isNull();
  }

  @Test
  void aWordInBothListsIsNo() {
    var type = Fields.type("{`type`:`boolean`,`trueValues`:[`x`,`y`],`falseValues`:[`x`]}");
    assertThat(type.read("x")).isEqualTo(false);
    assertThat(type.read("y")).isEqualTo(true);
  }

  @Test
  void emptyListsKnowNoWord() {
    Same.refused(
        "{`type`:`boolean`,`trueValues`:[],`falseValues`:[]}", "true", "false", "1", "0", "");
  }

  @Test
  void anEmptyOrSpacedWordCountsAsWritten() {
    Same.taken("{`type`:`boolean`,`trueValues`:[` oui `],`missingValues`:[]}", " oui ");
    Same.refused("{`type`:`boolean`,`trueValues`:[` oui `]}", "oui");
    Same.taken("{`type`:`boolean`,`falseValues`:[``],`missingValues`:[]}", "");
  }

  @Test
  void wordsOfOneMeaningAreOneValue() {
    Same.value(PLAIN, "true", "1", "TRUE");
    Same.value(PLAIN, "false", "0", "False");
    Same.different(PLAIN, "true", "false");
  }
}
