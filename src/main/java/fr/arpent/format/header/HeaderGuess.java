package fr.arpent.format.header;

import fr.arpent.format.Certainty;
import fr.arpent.format.Guess;
import fr.arpent.format.ReadOptions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which row is the header.
 *
 * @param row its number in the file; 0 when no row is
 * @param alternatives numbers of other rows that could be, likeliest first
 */
public record HeaderGuess(int row, Certainty certainty, List<Integer> alternatives) {

  /** No row is a header. */
  public static final HeaderGuess NONE = new HeaderGuess(0, Certainty.SURE, List.of());

  public HeaderGuess {
    alternatives = List.copyOf(alternatives);
  }

  /** The same, to be checked when any of {@code others} could be the header instead. */
  HeaderGuess orElse(List<Integer> others) {
    var below = others.stream().filter(other -> other > row).toList();
    if (row == 0 || below.isEmpty()) {
      return this;
    }
    var all = Stream.concat(alternatives.stream(), below.stream()).distinct().toList();
    return new HeaderGuess(row, Certainty.CHECK, all);
  }

  /** As it is shown and corrected. */
  public Guess guess() {
    return new Guess(
        ReadOptions.HEADER_ROW,
        Integer.toString(row),
        certainty,
        alternatives.stream().map(i -> Integer.toString(i)).toList());
  }
}
