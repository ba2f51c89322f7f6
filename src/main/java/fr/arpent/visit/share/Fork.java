package fr.arpent.visit.share;

import fr.arpent.step.History;
import fr.arpent.step.Step;
import fr.arpent.step.StepId;
import fr.arpent.table.TableId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where two histories of one project parted, and up to where the other one was joined already: what
 * either did is told by comparing with these.
 *
 * @param ancestor the last step that both are made of
 * @param mine the step of this project after which everything is new to the other
 * @param theirs the step of the other after which everything is new here
 */
public record Fork(StepId ancestor, StepId mine, StepId theirs) {

  /** Where {@code theirs} parted from {@code mine}; empty when they have no step in common. */
  public static Optional<Fork> of(History mine, History theirs, TableId table) {
    var path = mine.path();
    var own = path.stream().map(Step::id).collect(Collectors.toCollection(HashSet::new));
    var joined = new HashMap<StepId, StepId>();
    for (var step : path) {
      if (step.asked() instanceof JoinRounds join && join.table().equals(table)) {
        joined.put(join.upTo(), step.id());
      }
    }
    var others = theirs.path().stream().map(Step::id).toList().reversed();
    return others.stream()
        .filter(own::contains)
        .findFirst()
        .map(
            ancestor ->
                others.stream()
                    .takeWhile(id -> !id.equals(ancestor))
                    .filter(joined::containsKey)
                    .findFirst()
                    .map(id -> new Fork(ancestor, joined.getOrDefault(id, ancestor), id))
                    .orElse(new Fork(ancestor, ancestor, ancestor)));
  }
}
