package fr.arpent.schema.type;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.schema.Fields;
import java.util.Arrays;
import java.util.List;

/** Asks whether the texts of a field are values, and which of them are one value. */
final class Same {
  private Same() {}

  /** All of {@code texts} are one value of the field that {@code json} says. */
  static void value(String json, String... texts) {
    var type = Fields.type(json);
    var first = read(type, texts[0]);
    for (var text : texts) {
      assertThat(read(type, text)).as("%s: «%s»", json, text).isEqualTo(first);
      assertThat(read(type, text)).as("%s: «%s»", json, text).hasSameHashCodeAs(first);
    }
  }

  /** No two of {@code texts} are one value. */
  static void different(String json, String... texts) {
    var type = Fields.type(json);
    var values = Arrays.stream(texts).map(text -> read(type, text)).toList();
    assertThat(values).as("%s: %s", json, List.of(texts)).doesNotHaveDuplicates();
  }

  /** Each of {@code texts} is less than the next. */
  static void ordered(String json, String... texts) {
    var type = Fields.type(json);
    for (var i = 0; i < texts.length; i++) {
      for (var j = 0; j < texts.length; j++) {
        var order = Values.compare(read(type, texts[i]), read(type, texts[j]));
        assertThat(Integer.signum(order))
            .as("%s: «%s» and «%s»", json, texts[i], texts[j])
            .isEqualTo(Integer.compare(i, j));
      }
    }
  }

  /** Every one of {@code texts} is of the type. */
  static void taken(String json, String... texts) {
    for (var text : texts) {
      assertThat(Fields.type(json).read(text)).as("%s takes «%s»", json, text).isNotNull();
    }
  }

  /** None of {@code texts} is of the type. */
  static void refused(String json, String... texts) {
    for (var text : texts) {
      assertThat(Fields.type(json).read(text)).as("%s refuses «%s»", json, text).isNull();
    }
  }

  private static Object read(FieldType type, String text) {
    var value = type.read(text);
    assertThat(value).as("«%s» as %s", text, type.name()).isNotNull();
    return value == null ? "" : value;
  }
}
