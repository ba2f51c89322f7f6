package fr.arpent.check.cell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.check.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values at the very edge of what something on the way can hold. */
class TruncatedValueTest {
  private static final Found TEXT = Found.fields("{`name`:`t`}").also("truncated-value");
  private static final Found NUMBER =
      Found.fields("{`name`:`n`,`type`:`integer`}").also("truncated-value");

  @ParameterizedTest
  @CsvSource({"254, 0", "255, 1", "256, 0", "510, 0"})
  void aTextOf255CharactersIsProbablyCut(int length, int findings) {
    var found = TEXT.list("t", "é".repeat(length));
    assertThat(found).hasSize(findings);
    assertThat(TEXT.list("t", "👍".repeat(length))).as("signs beyond 16 bits").isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "32767",
        "65535",
        "2097152",
        "2147483647",
        "4294967295",
        "9223372036854775807",
        "18446744073709551616",
        "+032767",
        " 65535 "
      })
  void theLargestNumberOfSomeFieldIsProbablyCut(String text) {
    assertThat(NUMBER.list("n", text)).containsExactly("2 1 n truncated-value");
    assertThat(TEXT.list("t", text)).as("no number").isEmpty();
  }

  @Test
  void numbersBesideAreNot() {
    Cases.run(
        300,
        random -> {
          var edge =
              List.of(32767L, 65535L, 2097152L, 2147483647L, 4294967295L).get(random.nextInt(5));
          var off = 1 + random.nextInt(1000);
          var text = String.valueOf(random.nextBoolean() ? edge - off : edge + off);
          assertThat(NUMBER.list("n", text, "-" + edge)).as(text).isEmpty();
        });
  }

  @Test
  void aDecimalIsNotAnInteger() {
    Found.fields("{`name`:`n`,`type`:`number`}").also("truncated-value").nothing("n", "32767");
  }

  @Test
  void aValueThatIsNotOfItsTypeOrEmptyHasItsOwnFindingAlone() {
    NUMBER.expect(List.of("2 1 n type-error"), "n", "32767 €", "1");
    NUMBER.expect(List.of("3 0 - blank-row"), "n", "1", "");
  }

  @Test
  void nobodyHearsOfItUnlessAsked() {
    Found.fields("{`name`:`n`,`type`:`integer`}").nothing("n", "32767");
    Found.fields("{`name`:`t`}").inTheWindow().nothing("t", "é".repeat(255));
  }
}
