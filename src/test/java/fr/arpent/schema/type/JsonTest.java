package fr.arpent.schema.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Cases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as Python's reader takes it. */
class JsonTest {

  @Test
  void eachKindOfValue() throws JsonException {
    assertThat(Json.parseOrThrow("\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\""))
        .isEqualTo("a\"\\/\b\f\n\r\té");
    assertThat(Json.parseOrThrow("\"\\ud83d\\udc4d\"")).isEqualTo("👍");
    assertThat(Json.parseOrThrow(" \t\r\n12 ")).isEqualTo(12L);
    assertThat(Json.parseOrThrow("-1.50e1")).isEqualTo(-15L);
    assertThat(Json.parseOrThrow("0.1")).isEqualTo(new BigDecimal("0.1"));
    assertThat(Json.parseOrThrow("true")).isEqualTo(true);
    assertThat(Json.parseOrThrow("null")).isEqualTo(Json.NULL);
    assertThat(Json.parseOrThrow("-Infinity")).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Json.parseOrThrow("NaN")).isEqualTo(Double.NaN);
    assertThat(Json.parseOrThrow("1e400")).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Json.parseOrThrow("[1, [], {\"a\": {}}]"))
        .isEqualTo(List.of(1L, List.of(), Map.of("a", Map.of())));
    assertThat(Json.parseOrThrow("{\"a\": 1, \"a\": 2}")).isEqualTo(Map.of("a", 2L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[1,]",
        "[,]",
        "{,}",
        "{\"a\":1,}",
        "{\"a\"}",
        "{\"a\":}",
        "{a:1}",
        "{'a':1}",
        "01",
        "-",
        "+1",
        ".5",
        "1.",
        "1e",
        "1e+",
        "-01",
        "0x1",
        "tru",
        "True",
        "nul",
        "nan",
        "infinity",
        "\"a",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\t\"",
        "\"\n\"",
        "1 2",
        "[1]]",
        "// a\n1",
        "/* a */1",
        "\ufeff1",
        "\u00a01",
        "'a'",
        "\"\\",
        "[",
        "{",
        "١"
      })
  void whatIsNoJson(String text) {
    assertThat(Json.parse(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x|1|1",
        "{'a' 1}|1|6",
        "{;'a': 1,;}|3|1",
        "[1,;2,;x]|3|1",
        "[1;|2|1",
        "{'a':;  tru}|2|3"
      })
  void saysWhereItStops(String text, int line, int column) {
    assertThatThrownBy(() -> Json.parseOrThrow(text.replace(';', '\n').replace('\'', '"')))
        .isInstanceOfSatisfying(
            JsonException.class,
            e -> {
              assertThat(e.line()).isEqualTo(line);
              assertThat(e.column()).isEqualTo(column);
            });
  }

  @Test
  void aNestThatIsTooDeepIsNoJson() {
    assertThat(Json.parse("[".repeat(500) + "]".repeat(500))).isNotNull();
    assertThat(Json.parse("[".repeat(50_000) + "]".repeat(50_000))).isNull();
    assertThat(Json.parse("{\"a\":".repeat(50_000))).isNull();
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Cases.run(
        300,
        random -> {
          var value = value(random, 3);
          assertThat(Json.parse(written(value, random))).isEqualTo(value);
        });
  }

  @Test
  void anyTextIsReadOrNot() {
    Cases.run(
        2000,
        random -> {
          var text = new StringBuilder(written(value(random, 3), random));
          text.insert(
              random.nextInt(text.length() + 1), "{}[]\":,\\0e-.x\n".charAt(random.nextInt(14)));
          var read = Json.parse(text.toString());
          assertThat(read == null || Json.parse(" " + text + "\n") != null).isTrue();
        });
  }

  private static Object value(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 5 : 7)) {
      case 0 -> Json.NULL;
      case 1 -> random.nextBoolean();
      case 2 -> Values.of(new BigDecimal(new java.math.BigInteger(80, random), random.nextInt(20)));
      case 3 -> (long) random.nextInt();
      case 4 -> Cases.text(random);
      case 5 -> {
        var list = new ArrayList<Object>();
        for (var left = random.nextInt(4); left > 0; left--) {
          list.add(value(random, depth - 1));
        }
        yield list;
      }
      default -> {
        var map = new LinkedHashMap<String, Object>();
        for (var left = random.nextInt(4); left > 0; left--) {
          map.put(Cases.text(random), value(random, depth - 1));
        }
        yield map;
      }
    };
  }

  private static String written(Object value, Random random) {
    var blank = random.nextInt(4) == 0 ? " \t\r\n" : "";
    return switch (value) {
      case List<?> list ->
          "[" + blank + String.join(",", list.stream().map(v -> written(v, random)).toList()) + "]";
      case Map<?, ?> map ->
          "{"
              + String.join(
                  "," + blank,
                  map.entrySet().stream()
                      .map(
                          m ->
                              quoted(m.getKey().toString())
                                  + blank
                                  + ":"
                                  + written(m.getValue(), random))
                      .toList())
              + blank
              + "}";
      case String text -> quoted(text);
      default -> value.toString();
    };
  }

  private static String quoted(String text) {
    var out = new StringBuilder("\"");
    text.chars()
        .forEach(
            c ->
                out.append(
                    c < ' ' || c == '"' || c == '\\' ? "\\u%04x".formatted(c) : (char) c + ""));
    return out.append('"').toString();
  }
}
