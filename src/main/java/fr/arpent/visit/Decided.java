package fr.arpent.visit;

import fr.arpent.step.Step;

/**
 * A decision that stands.
 *
 * @param step the step that made it
 * @param decision what was decided
 * @param number the place of its row in the round, counted from 1; 0 when it is not of the round
 */
public record Decided(Step step, Decision decision, int number) {

  /** The row; the first of several. */
  public int slot() {
    return decision.decided().first();
  }
}
