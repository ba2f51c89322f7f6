package fr.arpent.step;

import java.util.UUID;

/**
 * Names a step, on every machine.
 *
 * @param value a random UUID as text
 */
public record StepId(String value) {

  /** An id that no step has. */
  public static StepId fresh() {
    return new StepId(UUID.randomUUID().toString());
  }
}
