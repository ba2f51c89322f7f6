package fr.arpent.schema.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Looks for words in the catalogue; case, accents and the ends of plurals do not count. */
final class CatalogueSearch {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int NAME = 8;
  private static final int TITLE = 4;
  private static final int KEYWORD = 2;
  private static final int FIELD = 1;

  private final List<String> words;

  CatalogueSearch(String words) {
    this.words =
        Arrays.stream(APART.split(plain(words)))
            .map(word -> word.length() > 3 ? word.replaceFirst("[sx]$", "") : word)
            .filter(word -> !word.isEmpty())
            .toList();
  }

  List<CatalogueEntry> of(List<CatalogueEntry> entries) {
    return entries.stream()
        .filter(entry -> score(entry) > 0)
        .sorted(Comparator.comparingInt((CatalogueEntry entry) -> -score(entry)))
        .toList();
  }

  /** 0 when a word is nowhere. */
  private int score(CatalogueEntry entry) {
    var total = words.isEmpty() ? 1 : 0;
    for (var word : words) {
      var one = score(entry, word);
      if (one == 0) {
        return 0;
      }
      total += one;
    }
    return total;
  }

  private static int score(CatalogueEntry entry, String word) {
    var score = 0;
    score += begins(entry.name(), word) ? NAME : 0;
    score += begins(entry.title(), word) ? TITLE : 0;
    score += entry.keywords().stream().anyMatch(k -> begins(k, word)) ? KEYWORD : 0;
    score += entry.origin().owner().filter(o -> begins(o, word)).isPresent() ? FIELD : 0;
    var fields = entry.schema().fields().stream();
    return score + (fields.anyMatch(f -> begins(f.name(), word)) ? FIELD : 0);
  }

  /** Whether a word of {@code text} begins with {@code word}. */
  private static boolean begins(String text, String word) {
    return (" " + APART.matcher(plain(text)).replaceAll(" ")).contains(" " + word);
  }

  private static String plain(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
