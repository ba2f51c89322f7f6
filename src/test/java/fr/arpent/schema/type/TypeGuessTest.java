package fr.arpent.schema.type;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeGuessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "integer|1 -2 0",
        "integer|0 1",
        "integer|2019 2020",
        "number|1.5 2 1e3",
        "boolean|true false True",
        "boolean|true 0",
        "date|2024-03-12 2024-02-29",
        "datetime|2024-03-12T10:30:00 2024-03-12T10:30:00Z",
        "time|10:30:00 23:59:59",
        "yearmonth|2024-03 1999-12",
        "duration|P1Y PT30M",
        "geopoint|6.13,45.9 6.2,46",
        "geopoint|[6.13,45.9]",
        "geojson|{\"type\":\"Point\",\"coordinates\":[6.13,45.9]}",
        "object|{\"a\":1}",
        "array|[1,2,3]",
        "string|oui non",
        "string|01004 74010",
        "string|0450338888",
        "string|12,5 3,25",
        "string|31/12/2024",
        "string|nan Infinity",
        "string|1-12 3-4",
        "string|2024-02-30",
        "string|12 douze",
      })
  void theNarrowestTypeThatReadsAll(String type, String texts) {
    assertThat(guess(texts.split(" "))).isEqualTo(type);
  }

  @Test
  void emptyTextsSayNothing() {
    assertThat(guess("", "12", "")).isEqualTo("integer");
    assertThat(guess("")).isEqualTo("any");
    assertThat(guess()).isEqualTo("any");
    assertThat(guess(" ")).isEqualTo("string");
  }

  @Test
  void theTypeReadsEveryText() {
    Cases.run(
        200,
        random -> {
          var texts = new ArrayList<String>();
          for (var left = random.nextInt(6); left >= 0; left--) {
            texts.add(Cases.text(random));
          }
          var type = TypeGuess.of(texts.stream());
          assertThat(texts)
              .filteredOn(text -> !text.isEmpty())
              .allSatisfy(text -> assertThat(type.read(text)).isNotNull());
        });
  }

  private static String guess(String... texts) {
    return TypeGuess.of(Stream.of(texts)).name();
  }
}
