package fr.arpent.visit;

import fr.arpent.step.History;
import fr.arpent.step.Step;
import fr.arpent.step.TableState;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * All that the visit bar shows, derived from the table and the log: it is the same after a pause, a
 * crash or on another computer. Immutable.
 */
public final class RoundView {
  private static final int SHOWN_DECISIONS = 10;
  private static final int TRAIL = 3;

  private final Round round;
  private final int[] slots;
  private final TableState state;
  private final Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
  private final List<Decided> decided;
  private final Optional<Pace> pace;
  private final int current;

  private RoundView(Round round, TableState state, History history) {
    this.round = round;
    this.state = state;
    slots = round.slots(state);
    for (var slot : slots) {
      counts.merge(mark(slot), 1, Integer::sum);
    }
    var decisions = Decisions.last(history, state, Pace.DECISIONS);
    decided = decisions.steps().stream().limit(SHOWN_DECISIONS).map(this::decided).toList();
    pace = Pace.of(decisions.steps().stream().map(Step::time).toList());
    current = current(decisions.returned());
  }

  /** The view of the round of {@code state}; empty when none was begun. */
  public static Optional<RoundView> of(TableState state, History history) {
    return Round.of(state).map(round -> new RoundView(round, state, history));
  }

  /** The view after a step: like {@link #of}, without reading the round again if it is the same. */
  public static Optional<RoundView> of(
      TableState state, History history, Optional<RoundView> before) {
    return Round.of(state, before.map(RoundView::round))
        .map(round -> new RoundView(round, state, history));
  }

  /** The round. */
  public Round round() {
    return round;
  }

  /** How many points the round has. */
  public int total() {
    return slots.length;
  }

  /** How many have {@code mark}. */
  public int count(Mark mark) {
    return counts.getOrDefault(mark, 0);
  }

  /** How many were decided of: seen, put off, not to be told. */
  public int done() {
    return total() - remaining();
  }

  /** How many are to do. */
  public int remaining() {
    return count(Mark.TO_DO);
  }

  /** {@link #done()} in hundredths of {@link #total()}, 100 only when all are done. */
  public int percent() {
    return total() == 0 ? 100 : (int) (100L * done() / total());
  }

  /** How long a point takes, once that is known. */
  public Optional<Pace> pace() {
    return pace;
  }

  /**
   * The row to decide of now: the first to do after the last decision, round to the beginning; when
   * none is to do, the next of those put off. Empty at the end.
   */
  public OptionalInt current() {
    return current < 0 ? OptionalInt.empty() : OptionalInt.of(slots[current]);
  }

  /** The place of {@code slot} in the round, counted from 1; 0 when it is not of the round. */
  public int number(int slot) {
    for (var i = 0; i < slots.length; i++) {
      if (slots[i] == slot) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The row at place {@code number}, counted from 1. */
  public int slot(int number) {
    return slots[number - 1];
  }

  /**
   * The row to decide of after {@code slot}, as if that were decided: where a jump to {@code slot}
   * goes on.
   */
  public OptionalInt after(int slot) {
    var next = next(number(slot) - 1, slot);
    return next < 0 ? OptionalInt.empty() : OptionalInt.of(slots[next]);
  }

  /** The rows that come after {@code slot}, three at most: the trail on the map. */
  public List<Integer> trail(int slot) {
    var from = number(slot);
    return IntStream.range(0, slots.length)
        .map(i -> slots[(from + i) % slots.length])
        .filter(other -> other != slot && mark(other) == Mark.TO_DO)
        .limit(TRAIL)
        .boxed()
        .toList();
  }

  /** The last ten decisions that stand, the last first. */
  public List<Decided> decided() {
    return decided;
  }

  /** Whether nothing is left to decide: rows not to be told do not come back. */
  public boolean finished() {
    return current < 0;
  }

  /** The rows that have {@code mark}, in the order of the round. */
  public int[] slots(Mark mark) {
    return Arrays.stream(slots).filter(slot -> mark(slot) == mark).toArray();
  }

  private Decided decided(Step step) {
    var decision = (Decision) step.asked();
    return new Decided(step, decision, number(decision.decided().first()));
  }

  /** The row taken back last, or the next after the last decision. */
  private int current(OptionalInt returned) {
    var back = returned.isPresent() ? number(returned.getAsInt()) - 1 : -1;
    if (back >= 0 && mark(slots[back]) == Mark.TO_DO) {
      return back;
    }
    return next(decided.isEmpty() ? -1 : decided.getFirst().number() - 1, -1);
  }

  /** The place after {@code from}, round to it, of the first to do, else of the first put off. */
  private int next(int from, int except) {
    var toDo = next(from, except, Mark.TO_DO);
    return toDo >= 0 ? toDo : next(from, except, Mark.LATER);
  }

  private int next(int from, int except, Mark wanted) {
    for (var i = 1; i <= slots.length; i++) {
      var place = Math.floorMod(from + i, slots.length);
      if (slots[place] != except && mark(slots[place]) == wanted) {
        return place;
      }
    }
    return -1;
  }

  private Mark mark(int slot) {
    return Mark.of(state.mark(slot));
  }
}
