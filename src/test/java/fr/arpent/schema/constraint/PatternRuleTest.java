package fr.arpent.schema.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.arpent.Cases;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns, as Python 3.11 takes {@code re.match("^" + pattern + "$", text)}. */
class PatternRuleTest {
  private static final String SIGNS = "\\[](){}^$.*+?|-&#,:=!<>PisawdSDWbBZ012éx👍\n ";

  private static final String[] CLASSES = {
    "\\d", "\\w", "\\s", "\\D", "\\W", "\\S", "\\b", "\\B", "[^", "["
  };

  private static final String[] SHAPES = {"\\d", "[01a]", "[0-9]", "{1}", "{2}", "^", "$", "a"};

  @TestFactory
  Stream<DynamicTest> takesWhatPythonTakes() {
    return Stream.of(
        row(
            "\\d{5}",
            List.of("74010", "74010\n", "１２３４５"), List.of("x74010", "740101", "74010 ", "7401")),
        row("a|b", List.of("a", "ax", "b", "b\n"), List.of("bx", "xb", "")),
        row("(a|b)", List.of("a", "b"), List.of("ax")),
        row("\\w+", List.of("été", "½", "Ⅷ", "a_1"), List.of("e\u0301", "a-b", "")),
        row("\\W+", List.of("\u0301", "-", " "), List.of("é")),
        row("[\\w-]+", List.of("a-b", "é-²"), List.of("e\u0301")),
        row("[^\\W\\d]+", List.of("abc", "é"), List.of("ab1", "-")),
        row("[^\\w]", List.of("\u0301", "-"), List.of("a")),
        row("\\s+", List.of("\u00a0", "\u202f", "\u001c", "\u0085", " \n"), List.of("\u200b")),
        row("\\S+", List.of("\u200b", "\ufeff"), List.of("a\u00a0")),
        row("[\\s,]+", List.of("\u00a0,"), List.of("a")),
        row("\\d+", List.of("٣", "12"), List.of("²", "½")),
        row("\\D", List.of("²"), List.of("٣")),
        row(".", List.of("\r", "\u2028", "👍", "\u0085"), List.of("\n")),
        row("(?s:.)", List.of("\n"), List.of()),
        row("a$\\n", List.of("a\n"), List.of("a")),
        row("a\\Z", List.of("a"), List.of("a\n")),
        row("^a", List.of("a"), List.of("ba")),
        row("\\Aa", List.of("a"), List.of()),
        row("(?m:a$)", List.of("a"), List.of("a\nb")),
        row("(?P<n>a|b)(?P=n)", List.of("aa", "bb"), List.of("ab")),
        row("(a)(b)\\2\\1", List.of("abba"), List.of("abab")),
        row("x{,3}", List.of("", "xxx"), List.of("xxxx")),
        row("x{2,}", List.of("xx", "xxxxx"), List.of("x")),
        row("x{2}", List.of("xx"), List.of("xxx")),
        row("{a}", List.of("{a}"), List.of("a")),
        row("a{", List.of("a{"), List.of("a")),
        row("a{b}", List.of("a{b}"), List.of()),
        row("a{1,2", List.of("a{1,2"), List.of()),
        row("[[a]]", List.of("[]", "a]"), List.of("a")),
        row("[a&&b]+", List.of("a&b", "&&"), List.of("c")),
        row("[]a]+", List.of("]a"), List.of("b")),
        row("[^]a]+", List.of("b"), List.of("]")),
        row("[a^b]+", List.of("a^b"), List.of("c")),
        row("[a||b]+", List.of("a|b"), List.of()),
        row("[-a]+", List.of("-a"), List.of("b")),
        row("[a-c-]+", List.of("a-c"), List.of("d")),
        row("[\\]\\\\]+", List.of("]\\"), List.of("[")),
        row("[\\b]", List.of("\u0008"), List.of("b")),
        row("[\\u00C0-\\u00FF]+", List.of("éà"), List.of("e", "Ā")),
        row("\\u00e9\\x41\\t", List.of("éA\t"), List.of()),
        row("\\U0001F44D", List.of("👍"), List.of("👎")),
        row("[\\U0001F44D👎]{2}", List.of("👍👎"), List.of("👍")),
        row("👍{2}", List.of("👍👍"), List.of("👍")),
        row("\\-\\/\\'\\«\\_\\é", List.of("-/'«_é"), List.of()),
        row("#a b", List.of("#a b"), List.of("ab")),
        row("\\ba\\b.*", List.of("a b", "a\u0301"), List.of("ab")),
        row("a\\Bb", List.of("ab"), List.of("a b")),
        row("(?i:été)", List.of("ÉTÉ", "été"), List.of("ete")),
        row("(?i:s)", List.of("ſ", "S"), List.of()),
        row("(?=.*\\d)\\w+", List.of("a1"), List.of("ab")),
        row("(?!0)\\d+", List.of("1"), List.of("01")),
        row(".(?<=a)b", List.of("ab"), List.of("bb")),
        row(".(?<!a)b", List.of("cb"), List.of("ab")),
        row("a++a?", List.of("aa", "aaa"), List.of()),
        row("(?>a|ab)c", List.of("ac"), List.of("abc")),
        row("a(?#un commentaire)b", List.of("ab"), List.of("a")),
        row("\\0", List.of("\u0000"), List.of("0")),
        row("\\012", List.of("\n"), List.of()),
        row(
            "(?:(?:^|\\|)(rouge|vert))+$",
            List.of("rouge", "rouge|vert"),
            List.of("rouge|", "rouge|bleu")),
        row("", List.of("", "\n"), List.of("a")),
        row("[0-9]{2}[AB0-9][0-9]{2}", List.of("74010"), List.of("2A004", "2C004")),
        row("https?://.*", List.of("https://a.fr"), List.of("ftp://a")));
  }

  private static DynamicTest row(String pattern, List<String> yes, List<String> no) {
    return DynamicTest.dynamicTest(
        "«" + pattern + "»",
        () -> {
          var rule = PatternRule.of(pattern);
          assertThat(yes).as(pattern).allMatch(text -> rule.holds(text, text));
          assertThat(no).as(pattern).noneMatch(text -> rule.holds(text, text));
          assertThat(rule.source()).isEqualTo(pattern);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "[",
        "[b-a]",
        "*a",
        "+",
        "?",
        "a**",
        "x{3,1}",
        "\\",
        "a\\",
        "\\p{L}",
        "\\h",
        "\\R",
        "\\X",
        "\\G",
        "\\z",
        "\\e",
        "\\cA",
        "\\Qa\\E",
        "\\k<n>",
        "(?<n>a)",
        "(?i)a",
        "a(?i)",
        "(?P=x)",
        "(?P<n>a",
        "(?P=n",
        "(?#a",
        "\\x4",
        "\\u12",
        "\\U0001F4",
        "[a",
        "[]",
        "[^]",
        "(?P<1>a)"
      })
  void refusesWhatPythonRefuses(String pattern) {
    assertThatIllegalArgumentException().isThrownBy(() -> PatternRule.of(pattern));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a+)+b", "(a|aa)+b", "(a*)*b", "(?:a|a?)+b", "(.*a){20}b"})
  void aPatternThatWouldNeverEndRefuses(String pattern) {
    var text = "a".repeat(5000) + "c";
    assertThat(PatternRule.of(pattern).holds(text, text)).isFalse();
  }

  @Test
  void aLongTextThatFitsIsStillTaken() {
    var text = "a".repeat(200_000);
    assertThat(PatternRule.of("a+").holds(text, text)).isTrue();
    assertThat(PatternRule.of("[a-z]*").holds(text, text)).isTrue();
  }

  @Test
  void rulesOfOnePatternAreEqual() {
    assertThat(PatternRule.of("a+"))
        .isEqualTo(PatternRule.of("a+"))
        .isNotEqualTo(PatternRule.of("a*"));
    assertThat(PatternRule.of("a+")).hasSameHashCodeAs(PatternRule.of("a+"));
  }

  @Test
  void anyPatternIsUsableOrRefused() {
    Cases.run(
        4000,
        random -> {
          var pattern = new StringBuilder();
          for (var left = random.nextInt(9); left > 0; left--) {
            pattern.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
          }
          var text = Cases.text(random);
          assertThatCode(
                  () -> {
                    try {
                      PatternRule.of(pattern.toString()).holds(text, text);
                    } catch (IllegalArgumentException e) {
                      assertThat(e.getMessage()).isNotBlank();
                    }
                  })
              .as("«" + pattern + "»")
              .doesNotThrowAnyException();
        });
  }

  /** What is written for texts of ASCII alone takes the same of them as what takes any text. */
  @Test
  void theQuickWayTakesTheSameTexts() {
    var signs = "[]()^$*+?|-[]01a_ ";
    var tried = new int[1];
    Cases.run(
        20_000,
        random -> {
          var pattern = signs(random, random.nextBoolean() ? CLASSES : SHAPES, signs);
          var text = signs(random, new String[] {"0", "a", "_", " ", "-"}, "01a_- \n\u001c");
          try {
            var any = PythonPattern.compile(pattern).matcher(text).lookingAt();
            tried[0] += any ? 1 : 0;
            assertThat(PatternRule.of(pattern).holds(text, text))
                .as("«" + pattern + "» on «" + text + "»")
                .isEqualTo(any);
          } catch (IllegalArgumentException _) {
            // Neither Python nor Java knows such a pattern.
          }
        });
    assertThat(tried[0]).as("how often a pattern took its text").isGreaterThan(1_000);
  }

  @ParameterizedTest
  @CsvSource({
    "'^\\d{5}-P-\\d{7}$', 74010-P-0000012",
    "'^[A-Z0-9]{4}$', AB12",
    "'^FR\\d{2} [\\da-f_]{3}$', FR74 1f_",
    "'^$', ''"
  })
  void codesHaveAFixedShape(String pattern, String text) {
    var shape = FixedShape.of(pattern).orElseThrow();
    assertThat(shape.takes(text)).isTrue();
    assertThat(shape.takes(text + "\n")).isTrue();
    assertThat(shape.takes(text + "\n\n")).isFalse();
    assertThat(shape.takes("é" + text)).isFalse();
    assertThat(shape.takes(text + "-")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a|b", "a+", "(a)", "[^a]", "\\w", "a{1,2}", "a$b", ".", "[a-Z]", "a\\$"})
  void whatLeavesAChoiceHasNone(String pattern) {
    assertThat(FixedShape.of(pattern)).isEmpty();
  }

  private static String signs(Random random, String[] words, String signs) {
    var made = new StringBuilder();
    for (var left = random.nextInt(8); left > 0; left--) {
      if (random.nextBoolean()) {
        made.append(words[random.nextInt(words.length)]);
      } else {
        made.append(signs.charAt(random.nextInt(signs.length())));
      }
    }
    return made.toString();
  }
}
