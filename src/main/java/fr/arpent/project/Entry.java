package fr.arpent.project;

import fr.arpent.step.Step;
import fr.arpent.step.StepId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing to be appended to the project's file. */
sealed interface Entry {

  /** A new step, after which the project stands. */
  record Made(Step step) implements Entry {}

  /**
   * The project stands after another step: undone, redone, gone back; or a restore point there.
   *
   * @param to the step, or null for the beginning
   * @param name the restore point's name, or null
   */
  record Moved(@Nullable StepId to, @Nullable String name, Instant time) implements Entry {}
}
