package fr.arpent.project;

import fr.arpent.step.History;
import fr.arpent.step.State;
import fr.arpent.step.Step;
import fr.arpent.step.StepId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The states after steps: the latest are kept (they share all that did not change, so that undoing
 * is a pointer), the others are made again from the nearest one known. Safe for all threads.
 */
final class States {
  private static final int KEPT = 256;
  private static final int WORTH = 300;

  private final Map<StepId, State> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<StepId, State> eldest) {
          return size() > KEPT;
        }
      };
  private final Map<StepId, State> pinned = new HashMap<>();
  private int applied;

  /** Starts from {@code state} after {@code step} instead of applying all steps before it. */
  synchronized void pin(StepId step, State state) {
    pinned.put(step, state);
  }

  synchronized void keep(StepId step, State state) {
    kept.put(step, state);
    applied++;
  }

  /** Keeps the states after the steps that stand again. */
  synchronized void keep(TakenOut out) {
    for (var i = 0; i < out.again().size(); i++) {
      keep(out.again().get(i).id(), out.states().get(i));
    }
  }

  /** The state after {@code step}, null for the beginning. */
  synchronized State after(History history, @Nullable StepId step) {
    if (step == null) {
      return State.EMPTY;
    }
    var known = kept.get(step);
    return known == null ? made(history.pathTo(step)) : known;
  }

  /** Whether opening again without a snapshot would apply many steps. */
  synchronized boolean worthSnapshot() {
    return applied > WORTH;
  }

  private State made(List<Step> path) {
    var from = path.size();
    var state = State.EMPTY;
    while (from > 0) {
      var known = known(path.get(from - 1).id());
      if (known.isPresent()) {
        state = known.get();
        break;
      }
      from--;
    }
    for (var step : path.subList(from, path.size())) {
      state = step.happened().apply(state);
      applied++;
      kept.put(step.id(), state);
    }
    return state;
  }

  private Optional<State> known(StepId step) {
    var state = kept.get(step);
    return Optional.ofNullable(state == null ? pinned.get(step) : state);
  }
}
