package fr.arpent.visit.proposal;

import fr.arpent.base.Message;
import java.util.List;
import java.util.Optional;

/**
 * What is proposed for a point.
 *
 * @param choices at most five, in the order of their digits
 * @param outcome what Enter does
 * @param reason why, in few words: {@code Sure address}, {@code Two possible streets}
 * @param detail more about it: how far, on which side, what is asked
 * @param present the address the cell has now; empty for none
 */
public record Proposal(
    List<Choice> choices, Outcome outcome, Message reason, Message detail, String present) {

  public Proposal {
    choices = List.copyOf(choices);
  }

  /** What Enter does. */
  public enum Outcome {
    /** It writes the first choice. */
    WRITE,
    /** The cell says the same already: it marks the point seen and writes nothing. */
    KEEP,
    /** Nothing: the user must choose. */
    WAIT
  }

  /** Whether Enter does anything. */
  public boolean armed() {
    return outcome != Outcome.WAIT;
  }

  /** The text that stands in the field before anything is typed: only what is sure. */
  public Optional<String> filledIn() {
    return outcome == Outcome.WRITE ? Optional.of(choices.getFirst().text()) : Optional.empty();
  }

  /** The choice of the key {@code digit}, counted from 1. */
  public Optional<Choice> choice(int digit) {
    return digit < 1 || digit > choices.size()
        ? Optional.empty()
        : Optional.of(choices.get(digit - 1));
  }
}
