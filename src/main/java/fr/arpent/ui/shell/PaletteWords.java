package fr.arpent.ui.shell;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words that are looked for: without accents, in any order, by their beginnings. */
public record PaletteWords(List<String> words) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  public PaletteWords {
    words = List.copyOf(words);
  }

  /** The words of {@code asked}. */
  public static PaletteWords of(String asked) {
    return new PaletteWords(
        Arrays.stream(plain(asked).strip().split("\\s+", -1)).filter(w -> !w.isEmpty()).toList());
  }

  /** How well {@code text} answers: 0 when one of the words is not in it. */
  public int score(String text) {
    var plain = plain(text);
    var total = 0;
    for (var word : words) {
      var match = match(plain, word);
      if (match == 0) {
        return 0;
      }
      total += match;
    }
    return total;
  }

  /** How well one word answers: at the start 4, at the start of a word 3, inside a word 1. */
  static int match(String plain, String word) {
    if (plain.startsWith(word)) {
      return 4;
    }
    var at = plain.indexOf(word);
    var inside = at >= 0;
    while (at > 0) {
      if (!Character.isLetterOrDigit(plain.charAt(at - 1))) {
        return 3;
      }
      at = plain.indexOf(word, at + 1);
    }
    return inside ? 1 : 0;
  }

  static String plain(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
