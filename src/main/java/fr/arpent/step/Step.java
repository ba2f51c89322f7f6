package fr.arpent.step;

import fr.arpent.base.Message;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing someone did.
 *
 * @param parent the step it came after; null for the first
 * @param author who, as the system calls them
 * @param time when, UTC
 * @param asked what was asked
 * @param happened what came of it; opening a project applies this and runs nothing
 */
public record Step(
    StepId id,
    @Nullable StepId parent,
    String author,
    Instant time,
    Operation asked,
    Change happened) {

  /** The sentence that tells it. */
  public Message words() {
    return asked.words(happened);
  }
}
