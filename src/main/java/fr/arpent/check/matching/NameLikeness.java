package fr.arpent.check.matching;

import fr.arpent.base.Message;
import fr.arpent.schema.Field;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How alike a title and a field's name are, by letters and by what towns are known to call things.
 */
final class NameLikeness {
  private static final String RESOURCE = "synonyms.txt";
  private static final double SYNONYM = 0.9;
  private static final Pattern DBASE = Pattern.compile(",[CNDLF],\\d+(?:,\\d+)?$");

  /** Words that mean the same have the same number. */
  private final Map<String, Integer> meanings = new HashMap<>();

  /** Names that were compared before: most are compared many times. */
  private final Map<String, Letters> known = new ConcurrentHashMap<>();

  /**
   * How alike, from 0 to 1.
   *
   * @param reason why, for people
   */
  record Score(double likeness, Message reason) {}

  NameLikeness() {
    try (var in = Objects.requireNonNull(NameLikeness.class.getResourceAsStream(RESOURCE));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private void add(String line) {
    var number = meanings.size();
    Arrays.stream(line.split(",")).forEach(word -> meanings.put(letters(word).key(), number));
  }

  Score of(String label, Field field) {
    var column = letters(bare(label));
    var name = letters(field.name());
    if (column.none()) {
      return new Score(0, Message.of("check.match.none"));
    }
    if (column.key().equals(name.key())) {
      return new Score(1, Message.of("check.match.same-name"));
    }
    var meaning = meanings.get(column.key());
    if (meaning != null && meaning.equals(meanings.get(name.key()))) {
      return new Score(SYNONYM, Message.of("check.match.synonym", field.name()));
    }
    var title = field.about().title().map(t -> column.like(letters(t))).orElse(0.0);
    var alike = Math.max(column.like(name), title) * 0.9;
    return new Score(alike, Message.of("check.match.like-name", field.name()));
  }

  private Letters letters(String name) {
    return known.computeIfAbsent(name, Letters::of);
  }

  /** Without the type that exports of dBASE put behind a title: {@code NOM,C,254}. */
  private static String bare(String label) {
    return DBASE.matcher(label.strip()).replaceFirst("");
  }
}
