package fr.arpent.format;

import java.util.List;

/**
 * One thing that was found out about a file, and that the user can correct by giving the option
 * another value.
 *
 * @param option the word of {@link ReadOptions}
 * @param value what was found, as the option would say it
 * @param alternatives other values that are possible, likeliest first; without {@code value}
 */
public record Guess(String option, String value, Certainty certainty, List<String> alternatives) {

  public Guess {
    var chosen = value;
    alternatives = alternatives.stream().filter(a -> !a.equals(chosen)).distinct().toList();
  }

  /** Something the content leaves no doubt about. */
  public static Guess sure(String option, String value) {
    return new Guess(option, value, Certainty.SURE, List.of());
  }
}
