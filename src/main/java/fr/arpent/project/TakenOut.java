package fr.arpent.project;

import fr.arpent.step.History;
import fr.arpent.step.State;
import fr.arpent.step.Step;
import fr.arpent.step.StepId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A step taken out of the middle of a history: the later ones stand again on a new branch, with
 * their authors and times, right after the one before it. Rows on disk are never rewritten.
 *
 * @param before the history just before the step
 * @param again the later steps under new identities, each after the one before
 * @param states the state after each of them
 */
record TakenOut(History before, List<Step> again, List<State> states) {

  /** Whether the present is made of {@code step} and no later step depends on it. */
  static boolean possible(History history, StepId step) {
    var later = later(history, step);
    return history.path().stream().anyMatch(s -> s.id().equals(step))
        && later.stream().noneMatch(l -> depends(l, history.step(step).orElseThrow()));
  }

  /**
   * The history without {@code step}, which must be {@link #possible}. Everything is computed
   * before anything is recorded: should a later step not fit, nothing has changed.
   *
   * @param from the state before {@code step}
   */
  static TakenOut of(History history, StepId step, State from) {
    var parent = history.step(step).orElseThrow().parent();
    var again = new ArrayList<Step>();
    var states = new ArrayList<State>();
    var last = parent;
    var state = from;
    for (var old : later(history, step)) {
      var id = StepId.fresh();
      again.add(new Step(id, last, old.author(), old.time(), old.asked(), old.happened()));
      state = old.happened().apply(state);
      states.add(state);
      last = id;
    }
    return new TakenOut(history.at(parent), List.copyOf(again), List.copyOf(states));
  }

  /** The history after the later steps stand again; records them in it. */
  History history() {
    return again.stream().reduce(before, History::after, (a, _) -> a);
  }

  /** What is to be written: going back to before the step, then the later steps. */
  List<Entry> entries(Instant time) {
    var entries = new ArrayList<Entry>();
    entries.add(new Entry.Moved(before.position().orElse(null), null, time));
    again.forEach(step -> entries.add(new Entry.Made(step)));
    return entries;
  }

  private static List<Step> later(History history, StepId step) {
    var path = history.path();
    return path.stream().dropWhile(s -> !s.id().equals(step)).skip(1).toList();
  }

  /** It could not be done the same without {@code earlier}, or read what that changed. */
  private static boolean depends(Step later, Step earlier) {
    var touched = earlier.happened().footprint();
    return later.happened().footprint().restsOn(touched)
        || touched.changes(later.asked().looksAt());
  }
}
