package fr.arpent.step.edit;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What is looked for in cells.
 *
 * @param text what was written; looked for as it stands, no sign means anything else
 * @param exact whether case and accents count
 * @param whole whether a cell must read it and nothing more
 */
public record TextSearch(String text, boolean exact, boolean whole) {
  private static final Map<String, String> LETTERS = letters();

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The same as a pattern that finds it in the text of a cell, as it stands there. */
  public Pattern pattern() {
    var wanted = exact ? Pattern.quote(text) : loose(text);
    var flags = exact ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile(whole ? "\\A" + wanted + "\\z" : wanted, flags);
  }

  /** What {@code cell} becomes when each place found in it reads {@code by}. */
  public String replaced(Pattern pattern, String cell, String by) {
    return pattern.matcher(cell).replaceAll(Matcher.quoteReplacement(by));
  }

  /** Each letter stands for itself with any accent, each blank and apostrophe for its likes. */
  private static String loose(String text) {
    var pattern = new StringBuilder();
    var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    plain.codePoints().forEach(letter -> pattern.append(loose(letter)));
    return pattern.toString();
  }

  private static String loose(int letter) {
    if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
      return "[\\s\\u00a0\\u202f]";
    }
    if (letter == '\'' || letter == '’') {
      return "['’]";
    }
    var base = Character.toString(letter).toLowerCase(Locale.ROOT);
    var quoted = Pattern.quote(base);
    return Character.isLetter(letter)
        ? "(?:" + quoted + LETTERS.getOrDefault(base, "") + ")\\p{M}*"
        : quoted;
  }

  /** The letters with accents of Latin scripts, by the bare letter: {@code |[éèê…]}. */
  private static Map<String, String> letters() {
    var letters = new HashMap<String, String>();
    IntStream.concat(IntStream.range(0xc0, 0x250), IntStream.range(0x1e00, 0x1f00))
        .mapToObj(Character::toString)
        .filter(letter -> letter.equals(letter.toLowerCase(Locale.ROOT)))
        .forEach(
            letter -> {
              var bare =
                  Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
              if (!bare.equals(letter)) {
                letters.merge(bare, letter, String::concat);
              }
            });
    letters.replaceAll((_, accented) -> "|[" + accented + "]");
    return Map.copyOf(letters);
  }
}
