package fr.arpent.visit;

import fr.arpent.step.History;
import fr.arpent.step.Step;
import fr.arpent.step.TableState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The decisions of a round that stand, the last first: those whose rows still have the mark they
 * gave, back to the beginning of the round.
 *
 * @param steps the steps that made them
 * @param returned the row of a decision that was taken back last of all: it is to do now
 */
record Decisions(List<Step> steps, OptionalInt returned) {

  /** The last {@code count} decisions about {@code state}. */
  static Decisions last(History history, TableState state, int count) {
    var search = new Search(state, count);
    var step = history.undoable();
    while (step.isPresent() && search.goesOn(step.get())) {
      step = before(history, step.get());
    }
    return new Decisions(search.steps, search.returned);
  }

  private static Optional<Step> before(History history, Step step) {
    return Optional.ofNullable(step.parent()).flatMap(history::step);
  }

  /** One walk back through the log. */
  private static final class Search {
    private final List<Step> steps = new ArrayList<>();
    private final Set<Integer> known = new HashSet<>();
    private final TableState state;
    private final int count;
    private OptionalInt returned = OptionalInt.empty();
    private boolean latest = true;

    Search(TableState state, int count) {
      this.state = state;
      this.count = count;
    }

    /** Takes a step into account; false when there is no need to look further back. */
    boolean goesOn(Step step) {
      var asked = step.asked();
      if (!asked.table().equals(state.table().id())) {
        return true;
      }
      switch (asked) {
        case StartRound _, RestartRound _ -> {
          return false;
        }
        case TakeBack back -> {
          returned = latest ? OptionalInt.of(back.decision().decided().first()) : returned;
          latest = false;
        }
        case Decision decision -> {
          add(step, decision);
          latest = false;
        }
        default -> {} // other work between decisions
      }
      return steps.size() < count;
    }

    private void add(Step step, Decision decision) {
      var slot = decision.decided().first();
      if (known.add(slot)
          && decision.mark() != Mark.TO_DO
          && Mark.of(state.mark(slot)) == decision.mark()) {
        steps.add(step);
      }
    }
  }
}
