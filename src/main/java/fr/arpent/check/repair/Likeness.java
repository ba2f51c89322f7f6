package fr.arpent.check.repair;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How alike words are to people: case, accents, punctuation and plurals do not count. */
public final class Likeness {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L}{3})[sx](?=\\s|$)");

  private Likeness() {}

  /** {@code text} in small letters without accents, words apart by one blank. */
  public static String folded(String text) {
    return OTHER.matcher(unaccented(text)).replaceAll(" ").strip();
  }

  /** {@code text} in small letters without accents. */
  public static String unaccented(String text) {
    var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
  }

  /** {@link #folded} in the singular. */
  public static String singular(String text) {
    return PLURAL.matcher(folded(text)).replaceAll("");
  }

  /** {@code words} with those most like {@code text} first. */
  public static List<String> ranked(String text, List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingDouble((String word) -> -of(text, word)))
        .toList();
  }

  /** How alike two texts are, from 0 to 1: pairs of letters in common. */
  public static double of(String one, String other) {
    var a = singular(one);
    var b = singular(other);
    if (a.equals(b)) {
      return 1;
    }
    if (a.length() < 2 || b.length() < 2) {
      return 0;
    }
    var common = 0;
    var pairs = new ArrayList<String>();
    for (var i = 0; i + 1 < b.length(); i++) {
      pairs.add(b.substring(i, i + 2));
    }
    for (var i = 0; i + 1 < a.length(); i++) {
      common += pairs.remove(a.substring(i, i + 2)) ? 1 : 0;
    }
    return 2.0 * common / (a.length() + b.length() - 2);
  }
}
