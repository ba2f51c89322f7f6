package fr.arpent.project;

import fr.arpent.base.Problem;
import fr.arpent.step.StepId;
import org.jspecify.annotations.Nullable;

/** How the project on disk stands to the one on screen. */
public sealed interface SaveStatus {

  /**
   * All is on disk.
   *
   * @param last the step written last in this session; null while there is none
   */
  record Saved(@Nullable StepId last) implements SaveStatus {}

  /** Something is on its way to the disk. */
  record Saving() implements SaveStatus {}

  /** It could not be written; it is tried again every few seconds, nothing is lost meanwhile. */
  record NotSaved(Problem problem) implements SaveStatus {}

  /** Another window has the project: this one only looks. */
  record ReadOnly(Problem problem) implements SaveStatus {}
}
