package fr.arpent.ui.geocode;

import fr.arpent.address.AddressText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which words of one address are not in another, however they are written. */
final class WordMarks {

  private WordMarks() {}

  /**
   * A word.
   *
   * @param differs whether the other address has no such word
   */
  record Marked(String text, boolean differs) {}

  /** The words of {@code text}, marked where {@code other} has none like them. */
  static List<Marked> of(String text, String other) {
    var there = words(other);
    return Arrays.stream(text.strip().split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> new Marked(word, words(word).stream().anyMatch(w -> !there.contains(w))))
        .toList();
  }

  private static Set<String> words(String text) {
    return Arrays.stream(AddressText.plain(text).split(" ", -1)).collect(Collectors.toSet());
  }
}
