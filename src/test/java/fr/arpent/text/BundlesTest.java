package fr.arpent.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks all bundles: both languages say the same things, each as its printers would. */
class BundlesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
  private static final Pattern KEY = Pattern.compile("(?m)^([^#\\s=][^=\\s]*)=");

  /** A sign that wants a narrow no-break space before it and has none: not in 10:30 or https://. */
  private static final Pattern UNSPACED =
      Pattern.compile("(?<![\u202f\\s:;?!])[;?!](?=\\s|$|[»)])|(?<!\u202f):(?=\\s|$)");

  private static final Pattern LOOSE =
      Pattern.compile("[ \u00a0][:;?!]|« |[^\u00a0\u202f]»|«\\p{L}");

  /** Apostrophes and pairs of quotes as typewriters have them; one alone is shown as itself. */
  private static final Pattern STRAIGHT = Pattern.compile("'|\"[^\"]*\"");

  /** Quotes as English has them, and English words that no French text has, but in names. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "[“”]|(?<![-\\w« {])(?:the|of|and|with|your|is|are|this|that|rows?|files?|columns?"
              + "|cells?|values?|sheets?|save|undo|errors?|warnings?|missing|empty)(?![-\\w ])");

  /** What picocli looks up by names of its own: help, formatted with % and not with braces. */
  private static final String HELP = "cli";

  static List<String> areas() throws IOException, URISyntaxException {
    var any = Objects.requireNonNull(Texts.class.getResource("cli_fr.properties"));
    try (var files = Files.list(Objects.requireNonNull(Path.of(any.toURI()).getParent()))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".properties"))
          .map(name -> name.replaceFirst("_(fr|en)\\.properties$", ""))
          .distinct()
          .sorted()
          .toList();
    }
  }

  @Test
  void thereAreBundles() throws IOException, URISyntaxException {
    assertThat(areas()).contains("base", "check", "cli", "format", "ui").hasSizeGreaterThan(9);
  }

  @ParameterizedTest
  @MethodSource("areas")
  void bothLanguagesHaveTheSameKeys(String area) throws IOException {
    assertThat(bundle(area, "fr").keySet()).isEqualTo(bundle(area, "en").keySet());
  }

  @ParameterizedTest
  @MethodSource("areas")
  void bothLanguagesTellTheSameFacts(String area) throws IOException {
    var english = bundle(area, "en");
    bundle(area, "fr")
        .forEach(
            (key, french) -> {
              var other = english.getOrDefault(key, "");
              assertThat(placeholders(french)).as(key).isEqualTo(placeholders(other));
              assertThat(french.isBlank()).as(key).isEqualTo(other.isBlank());
            });
  }

  @ParameterizedTest
  @MethodSource("areas")
  void noKeyStandsTwice(String area) throws IOException {
    for (var language : List.of("fr", "en")) {
      var keys = KEY.matcher(text(area, language)).results().map(m -> m.group(1)).toList();
      assertThat(keys).as(language).isNotEmpty().doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("areas")
  void keysBelongToTheirBundle(String area) throws IOException {
    assertThat(bundle(area, "fr").keySet())
        .filteredOn(key -> !area.equals(HELP))
        .allSatisfy(key -> assertThat(key).startsWith(area + "."));
  }

  @ParameterizedTest
  @MethodSource("areas")
  void everySentenceIsAPattern(String area) throws IOException {
    for (var language : List.of("fr", "en")) {
      bundle(area, language)
          .forEach(
              (key, sentence) ->
                  assertThatCode(() -> new MessageFormat(sentence))
                      .as(key)
                      .doesNotThrowAnyException());
    }
  }

  @ParameterizedTest
  @MethodSource("areas")
  void quotesAreTypographic(String area) throws IOException {
    var wrong = new ArrayList<String>();
    for (var language : List.of("fr", "en")) {
      bundle(area, language)
          .forEach(
              (key, sentence) -> {
                if (STRAIGHT.matcher(sentence).find()) {
                  wrong.add(language + " " + key + " = " + sentence);
                }
              });
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("areas")
  void frenchSignsHaveTheirSpaces(String area) throws IOException {
    var wrong = new ArrayList<String>();
    bundle(area, "fr")
        .forEach(
            (key, sentence) -> {
              var spoken = sentence.replace("%n", " ");
              var sign =
                  key.contains(".sign.") || key.startsWith("ui.key."); // names a sign and shows it
              if (!sign && (UNSPACED.matcher(spoken).find() || LOOSE.matcher(spoken).find())) {
                wrong.add(key + " = " + sentence);
              }
            });
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("areas")
  void frenchIsFrench(String area) throws IOException {
    assertThat(bundle(area, "fr").entrySet())
        .filteredOn(entry -> !entry.getKey().endsWith(".words"))
        .filteredOn(entry -> ENGLISH.matcher(entry.getValue()).find())
        .isEmpty();
  }

  private static Set<String> placeholders(String sentence) {
    var numbers = new TreeSet<String>();
    PLACEHOLDER.matcher(sentence).results().forEach(m -> numbers.add(m.group(1)));
    return numbers;
  }

  private static Map<String, String> bundle(String area, String language) throws IOException {
    var properties = new Properties();
    properties.load(new java.io.StringReader(text(area, language)));
    var bundle = new TreeMap<String, String>();
    properties.forEach((key, value) -> bundle.put(key.toString(), value.toString()));
    return bundle;
  }

  private static String text(String area, String language) throws IOException {
    var name = area + "_" + language + ".properties";
    try (InputStream in = Texts.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
