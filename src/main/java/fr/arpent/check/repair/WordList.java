package fr.arpent.check.repair;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The words that a field allows, to be found whatever their spelling: case, accents, punctuation
 * and plurals do not count. Immutable; the words are folded once, not for each text looked up.
 */
public final class WordList {
  private final Map<String, List<String>> folded;
  private final Map<String, List<String>> singular;

  private WordList(Map<String, List<String>> folded, Map<String, List<String>> singular) {
    this.folded = folded;
    this.singular = singular;
  }

  /** The list of {@code words}. */
  public static WordList of(List<String> words) {
    return new WordList(by(Likeness::folded, words), by(Likeness::singular, words));
  }

  private static Map<String, List<String>> by(UnaryOperator<String> form, List<String> words) {
    return words.stream().distinct().collect(groupingBy(form));
  }

  /** The one word that {@code text} is, but for its spelling; empty for none or more than one. */
  public Optional<String> same(String text) {
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    var plain = Likeness.folded(text);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    var same = folded.getOrDefault(plain, List.of());
    var near = same.isEmpty() ? singular.getOrDefault(Likeness.singular(text), List.of()) : same;
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }
}
