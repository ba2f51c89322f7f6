package fr.arpent.ui.visit;

import fr.arpent.step.History;
import fr.arpent.step.Step;
import fr.arpent.visit.Decided;
import fr.arpent.visit.RoundView;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Of which row the last step decided, if it did.
 *
 * @param view the round as it stands after that step; null for none
 * @param step the last step
 */
record LastDecision(@Nullable RoundView view, Optional<Step> step) {

  /** The row whose decision is undone in {@code now}, and could be done again. */
  OptionalInt undone(History now) {
    return step.equals(now.redoable()) ? slot() : OptionalInt.empty();
  }

  /** The row it decided of. */
  OptionalInt slot() {
    return view == null
        ? OptionalInt.empty()
        : view.decided().stream()
            .filter(decided -> step.filter(decided.step()::equals).isPresent())
            .mapToInt(Decided::slot)
            .findFirst();
  }
}
