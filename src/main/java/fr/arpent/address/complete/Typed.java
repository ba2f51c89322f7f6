package fr.arpent.address.complete;

import fr.arpent.address.search.HouseNumber;
import fr.arpent.address.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is typed until now.
 *
 * @param number the house number that it begins with, if it does
 * @param repetition what stands behind that, else empty
 * @param words all others
 */
record Typed(Optional<Integer> number, String repetition, List<Token> words) {
  private static final int MOST_SAME = 3;
  private static final int LARGEST = 9999;
  private static final Set<String> REPETITIONS = Set.of("bis", "ter", "quater");

  /** Reads {@code tokens}. */
  static Typed of(List<Token> tokens) {
    var first = tokens.isEmpty() ? null : tokens.getFirst();
    if (first == null || !first.isNumber() || first.ordinal() || first.value() > LARGEST) {
      return new Typed(Optional.empty(), "", tokens);
    }
    var rest = tokens.subList(1, tokens.size());
    if (rest.isEmpty()) {
      return new Typed(Optional.empty(), "", tokens);
    }
    var next = rest.getFirst();
    var repeated = rest.size() > 1 && (next.isLetter() || REPETITIONS.contains(next.text()));
    return new Typed(
        Optional.of(first.value()),
        repeated ? next.text().substring(0, 1) : "",
        repeated ? rest.subList(1, rest.size()) : rest);
  }

  /** Those of {@code numbers} that are meant: with any repetition where none is typed. */
  List<HouseNumber> among(List<HouseNumber> numbers) {
    return numbers.stream()
        .filter(n -> n.number() == number.orElse(-1))
        .filter(n -> n.repetition().toLowerCase(Locale.ROOT).startsWith(repetition))
        .limit(MOST_SAME)
        .toList();
  }

  /** The one of {@code numbers} nearest to it, as a list; none of none. */
  List<HouseNumber> nearest(List<HouseNumber> numbers) {
    return numbers.stream()
        .min(Comparator.comparingInt(n -> Math.abs(n.number() - number.orElse(0))))
        .stream()
        .toList();
  }
}
