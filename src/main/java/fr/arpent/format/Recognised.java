package fr.arpent.format;

import java.util.List;
import java.util.Optional;

/**
 * What was found out about a file, as data that is shown and can be corrected.
 *
 * @param format the {@link TableFormat#id()}
 * @param guesses one an option that means something for the format, in the order to show them
 * @param parts sheets or layers, in the order of the file; empty for formats without
 */
public record Recognised(String format, List<Guess> guesses, List<Part> parts) {

  public Recognised {
    guesses = List.copyOf(guesses);
    parts = List.copyOf(parts);
  }

  /** What was found out about {@code option}, a word of {@link ReadOptions}. */
  public Optional<Guess> guess(String option) {
    return guesses.stream().filter(g -> g.option().equals(option)).findFirst();
  }

  /** The value of {@code option}; empty when it means nothing for the format. */
  public Optional<String> value(String option) {
    return guess(option).map(Guess::value);
  }

  /** All of it as options, so that reading again guesses nothing. */
  public ReadOptions asOptions() {
    var options = ReadOptions.GUESS.with(ReadOptions.FORMAT, format);
    for (var guess : guesses) {
      options = options.with(guess.option(), guess.value());
    }
    return options;
  }

  /** Whether anything should be looked at. */
  public boolean toCheck() {
    return guesses.stream().anyMatch(g -> g.certainty() == Certainty.CHECK);
  }
}
