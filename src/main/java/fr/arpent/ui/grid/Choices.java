package fr.arpent.ui.grid;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Narrows the allowed values of a cell to those that what is typed may mean. */
final class Choices {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private Choices() {}

  /** Those that hold {@code typed}, case and accents ignored; those that begin with it first. */
  static List<String> matching(List<String> choices, String typed) {
    var wanted = plain(typed);
    return choices.stream()
        .filter(choice -> plain(choice).contains(wanted))
        .sorted(Comparator.comparingInt(choice -> plain(choice).startsWith(wanted) ? 0 : 1))
        .toList();
  }

  private static String plain(String text) {
    var apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
    return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
