package fr.arpent.ui.history;

import fr.arpent.project.RestorePoint;
import fr.arpent.step.History;
import fr.arpent.step.Step;
import fr.arpent.step.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A step as the list shows it.
 *
 * @param standing how it stands to the present
 * @param points the names given to the state after it
 */
public record HistoryEntry(Step step, Standing standing, List<String> points) {

  public HistoryEntry {
    points = List.copyOf(points);
  }

  /** How a step stands to the present. */
  public enum Standing {
    /** The present comes right after it. */
    PRESENT,
    /** The present is made of it. */
    DONE,
    /** Undone; redoing brings it back. */
    UNDONE,
    /** On a branch that was left: something else was done after undoing it. */
    ASIDE
  }

  /** All steps of {@code history}, the newest first. */
  static List<HistoryEntry> all(History history, List<RestorePoint> points) {
    var named = new HashMap<StepId, List<String>>();
    for (var point : points) {
      point
          .step()
          .ifPresent(s -> named.computeIfAbsent(s, _ -> new ArrayList<>()).add(point.name()));
    }
    var path = new HashSet<StepId>();
    history.path().forEach(step -> path.add(step.id()));
    var undone = undone(history);
    return history.steps().reversed().stream()
        .map(
            step ->
                new HistoryEntry(
                    step,
                    standing(history, path, undone, step.id()),
                    named.getOrDefault(step.id(), List.of())))
        .toList();
  }

  private static Set<StepId> undone(History history) {
    var undone = new HashSet<StepId>();
    for (var at = history; at.redoable().isPresent(); at = at.redone()) {
      undone.add(at.redoable().get().id());
    }
    return undone;
  }

  private static Standing standing(
      History history, Set<StepId> path, Set<StepId> undone, StepId step) {
    if (history.position().filter(step::equals).isPresent()) {
      return Standing.PRESENT;
    }
    if (path.contains(step)) {
      return Standing.DONE;
    }
    return undone.contains(step) ? Standing.UNDONE : Standing.ASIDE;
  }
}
