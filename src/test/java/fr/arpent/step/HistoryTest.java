package fr.arpent.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Tables;
import fr.arpent.step.edit.Decide;
import java.time.Instant;
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
