package fr.arpent.schema.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.arpent.Cases;
import fr.arpent.schema.Fields;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every type. */
class AllTypesTest {
  private static final Set<String> EVERY = Set.of("required", "unique", "enum");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{`type`:`any`}",
        "{`type`:`string`}",
        "{`type`:`string`,`format`:`email`}",
        "{`type`:`string`,`format`:`uri`}",
        "{`type`:`string`,`format`:`uuid`}",
        "{`type`:`string`,`format`:`binary`}",
        "{`type`:`string`,`format`:`wkt`}",
        "{`type`:`integer`}",
        "{`type`:`integer`,`bareNumber`:false}",
        "{`type`:`number`}",
        "{`type`:`number`,`groupChar`:` `,`decimalChar`:`,`}",
        "{`type`:`number`,`floatNumber`:true}",
        "{`type`:`boolean`}",
        "{`type`:`date`}",
        "{`type`:`date`,`format`:`any`}",
        "{`type`:`date`,`format`:`%d/%m/%Y`}",
        "{`type`:`time`}",
        "{`type`:`time`,`format`:`%Hh%M`}",
        "{`type`:`datetime`}",
        "{`type`:`datetime`,`format`:`%c`}",
        "{`type`:`year`}",
        "{`type`:`yearmonth`}",
        "{`type`:`duration`}",
        "{`type`:`geopoint`}",
        "{`type`:`geopoint`,`format`:`array`}",
        "{`type`:`geopoint`,`format`:`object`}",
        "{`type`:`geojson`}",
        "{`type`:`geojson`,`format`:`topojson`}",
        "{`type`:`array`}",
        "{`type`:`array`,`arrayItem`:{`type`:`integer`}}",
        "{`type`:`object`}",
        "{`type`:`list`}",
        "{`type`:`list`,`itemType`:`number`}",
        "{`type`:`list`,`itemType`:`geopoint`}",
        "{`type`:`array`,`arrayItem`:{`type`:`string`,`format`:`email`}}",
      })
  void readsOrRefusesAnyTextAndItsExample(String json) {
    var type = Fields.type(json);
    type.example().ifPresent(example -> assertThat(type.read(example)).as(example).isNotNull());
    Cases.run(
        300,
        random -> {
          var text = mixed(type, random);
          assertThatCode(
                  () -> {
                    var once = type.read(text);
                    if (once != null && !Values.isNaN(once)) {
                      assertThat(type.read(text)).isEqualTo(once).hasSameHashCodeAs(once);
                    }
                  })
              .as("«" + text + "»")
              .doesNotThrowAnyException();
        });
  }

  private static String mixed(FieldType type, java.util.Random random) {
    if (random.nextBoolean()) {
      return Cases.text(random);
    }
    var text = new StringBuilder(type.example().orElse("2021-11-24T10:00:00"));
    for (var left = random.nextInt(3); left > 0; left--) {
      var at = random.nextInt(text.length() + 1);
      if (random.nextBoolean() && at < text.length()) {
        text.deleteCharAt(at);
      } else {
        text.insert(at, "0９-+.,:;[]{}\"eENa \u00a0\n\ud83d".charAt(random.nextInt(21)));
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "any|",
        "boolean|",
        "duration|",
        "string|minLength maxLength pattern",
        "integer|minimum maximum exclusiveMinimum exclusiveMaximum",
        "number|minimum maximum exclusiveMinimum exclusiveMaximum",
        "date|minimum maximum exclusiveMinimum exclusiveMaximum",
        "time|minimum maximum exclusiveMinimum exclusiveMaximum",
        "datetime|minimum maximum exclusiveMinimum exclusiveMaximum",
        "year|minimum maximum exclusiveMinimum exclusiveMaximum",
        "yearmonth|minimum maximum exclusiveMinimum exclusiveMaximum",
        "geopoint|",
        "geojson|jsonSchema",
        "array|minLength maxLength jsonSchema",
        "object|minLength maxLength jsonSchema",
        "list|minLength maxLength",
      })
  void hasTheConstraintsOfTheSpecification(String type, String own) {
    var expected = new java.util.HashSet<>(EVERY);
    if (own != null) {
      expected.addAll(Set.of(own.split(" ")));
    }
    assertThat(Fields.type("{`type`:`" + type + "`}").constraints()).isEqualTo(expected);
  }

  @Test
  void aFieldWithoutTypeIsText() {
    assertThat(Fields.type("{}")).isEqualTo(StringType.PLAIN);
    assertThat(Fields.type("{`type`:``}")).isEqualTo(StringType.PLAIN);
  }
}
