package fr.arpent.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Cases;
import fr.arpent.Tables;
import fr.arpent.step.edit.Decide;
import fr.arpent.table.TableId;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryTest {

  @Test
  void undoneStepsComeBackInOrder() {
    var a = step(History.empty());
    var one = History.empty().after(a);
    var b = step(one);
    var two = one.after(b);
    var undone = two.undone().undone();
    assertThat(undone.position()).isEmpty();
    assertThat(undone.undone().position()).isEmpty();
    assertThat(undone.redoable()).contains(a);
    assertThat(undone.redone().redone().position()).contains(b.id());
    assertThat(undone.redone().redone().redoable()).isEmpty();
  }

  @Test
  void aStepAfterAnUndoKeepsTheUndoneOneAsABranch() {
    var a = step(History.empty());
    var one = History.empty().after(a);
    var b = step(one);
    var back = one.after(b).undone();
    var c = step(back);
    var branched = back.after(c);
    assertThat(branched.path()).containsExactly(a, c);
    assertThat(branched.step(b.id())).contains(b);
    assertThat(branched.redoable()).isEmpty();
    assertThat(branched.at(b.id()).path()).containsExactly(a, b);
    assertThat(branched.steps()).containsExactly(a, b, c);
  }

  @Test
  void goingBackSeveralStepsIsUndoingThem() {
    var a = step(History.empty());
    var one = History.empty().after(a);
    var b = step(one);
    var two = one.after(b);
    var start = two.at(null);
    assertThat(start.redoable()).contains(a);
    assertThat(start.at(b.id()).path()).containsExactly(a, b);
    assertThatThrownBy(() -> start.at(StepId.fresh())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAStepThatDoesNotFollow() {
    var a = step(History.empty());
    var one = History.empty().after(a);
    assertThatThrownBy(() -> one.after(step(History.empty())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOlderVersionKnowsNothingOfLaterSteps() {
    var a = step(History.empty());
    var one = History.empty().after(a);
    var b = step(one);
    var two = one.after(b);
    assertThat(two.step(b.id())).contains(b);
    assertThat(one.step(b.id())).isEmpty();
    assertThat(one.steps()).containsExactly(a);
    assertThatThrownBy(() -> one.at(b.id())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> one.pathTo(b.id())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void oneVersionIsFollowedByOneStep() {
    var one = History.empty().after(step(History.empty()));
    one.after(step(one));
    assertThatThrownBy(() -> one.after(step(one))).isInstanceOf(IllegalStateException.class);
  }

  /** Against a plain tree: parents by step, and the steps undone since the last new one. */
  @Test
  void anyWalkInTheTreeIsWhereItSaysItIs() {
    Cases.run(
        100,
        random -> {
          var history = History.empty();
          var parents = new LinkedHashMap<StepId, Optional<StepId>>();
          var undone = new ArrayDeque<StepId>();
          var at = Optional.<StepId>empty();
          for (var i = 0; i < 60; i++) {
            switch (random.nextInt(5)) {
              case 0 -> {
                history = history.undone();
                at.ifPresent(undone::push);
                at = at.flatMap(id -> parents.getOrDefault(id, Optional.empty()));
              }
              case 1 -> {
                history = history.redone();
                at = undone.isEmpty() ? at : Optional.of(undone.pop());
              }
              case 2 -> {
                var to = anywhere(parents, random);
                history = history.at(to);
                undone.clear();
                undone.addAll(redoable(history));
                at = Optional.ofNullable(to);
              }
              default -> {
                var step = step(history);
                history = history.after(step);
                parents.put(step.id(), at);
                undone.clear();
                at = Optional.of(step.id());
              }
            }
            assertThat(history.position()).isEqualTo(at);
            assertThat(history.path().reversed().stream().map(Step::id).toList())
                .isEqualTo(way(parents, at));
            assertThat(history.steps())
                .extracting(Step::id)
                .containsExactlyElementsOf(parents.keySet());
            assertThat(redoable(history)).containsExactlyElementsOf(undone);
          }
        });
  }

  @Test
  void goingElsewhereAndBackCanBeUndoneStepByStep() {
    Cases.run(
        60,
        random -> {
          var history = History.empty();
          for (var i = 0; i < 20; i++) {
            history = history.after(step(history));
            for (var back = random.nextInt(4); back > 0; back--) {
              history = history.undone();
            }
          }
          var path = history.path();
          for (var i = 0; i < path.size(); i++) {
            var there = history.at(path.get(i).id());
            assertThat(there.path()).isEqualTo(path.subList(0, i + 1));
            assertThat(there.at(history.position().orElseThrow()).path()).isEqualTo(path);
          }
        });
  }

  @Test
  void aHundredThousandStepsAreWalkedInNoTime() {
    var history = History.empty();
    for (var i = 0; i < 100_000; i++) {
      history = history.after(step(history));
    }
    assertThat(history.path()).hasSize(100_000);
    assertThat(history.at(null).at(history.position().orElseThrow()).size()).isEqualTo(100_000);
  }

  private static @Nullable StepId anywhere(Map<StepId, ?> parents, Random random) {
    var all = List.copyOf(parents.keySet());
    return all.isEmpty() || random.nextInt(9) == 0 ? null : all.get(random.nextInt(all.size()));
  }

  /** The steps that redoing would bring back, in order. */
  private static List<StepId> redoable(History history) {
    var ids = new ArrayList<StepId>();
    for (var at = history; at.redoable().isPresent(); at = at.redone()) {
      ids.add(at.redoable().get().id());
    }
    return ids;
  }

  private static List<StepId> way(Map<StepId, Optional<StepId>> parents, Optional<StepId> from) {
    var way = new ArrayList<StepId>();
    for (var at = from; at.isPresent(); at = parents.getOrDefault(at.get(), Optional.empty())) {
      way.add(at.get());
    }
    return way;
  }

  /** Another window may still show what was removed, and a branch still has what was undone. */
  @Test
  void theIdOfATableIsNeverGivenAgain() {
    assertThat(History.empty().freshTable()).isEqualTo(new TableId("t1"));
    var history = History.empty();
    var given = new HashSet<TableId>();
    for (var i = 0; i < 6; i++) {
      var id = history.freshTable();
      assertThat(given.add(id)).as("%s is new", id).isTrue();
      Change put = new PutTable(Tables.of("x", "1").named(id, "table"));
      history = history.after(step(history, i % 2 == 0 ? put : Group.of(List.of(put, put))));
      history =
          switch (i) {
            case 1, 4 -> history.after(step(history, new RemoveTable(id)));
            case 2 -> history.undone();
            default -> history;
          };
    }
  }

  private static Step step(History history, Change happened) {
    return new Step(
        StepId.fresh(),
        history.position().orElse(null),
        "anne",
        Instant.EPOCH,
        new Decide(Tables.ID, "k", "v", "step.unknown", "v"),
        happened);
  }

  private static Step step(History before) {
    return new Step(
        StepId.fresh(),
        before.position().orElse(null),
        "anne",
        Instant.EPOCH,
        new Decide(Tables.ID, "k", "v", "step.unknown", "v"),
        Group.NOTHING);
  }
}
