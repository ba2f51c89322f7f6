package fr.arpent.project;

import fr.arpent.step.StepId;
import java.time.Instant;
import java.util.Optional;

/**
 * A place in the history that someone named.
 *
 * @param step the step it stands after; empty for the beginning
 */
public record RestorePoint(String name, Optional<StepId> step, Instant time) {}
