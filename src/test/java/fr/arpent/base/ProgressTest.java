package fr.arpent.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final Message WORK = Message.of("some.work", 3);

  @Test
  void workThatNobodyWatchesGoesOn() {
    Progress.NONE.step(WORK, 1, 2);
    assertThat(Progress.NONE.report(WORK, 2, 2)).isFalse();
  }

  @Test
  void aStepTellsWhereItIs() {
    var told = new ArrayList<List<Object>>();
    Progress progress = (what, done, total) -> !told.add(List.of(what, done, total));
    progress.step(WORK, 5, 0);
    progress.step(WORK, 6, 10);
    assertThat(told).containsExactly(List.of(WORK, 5L, 0L), List.of(WORK, 6L, 10L));
  }

  @Test
  void aCancelledStepStopsByAnExceptionThatNamesTheWork() {
    var steps = new int[1];
    Progress cancelledAtThree = (_, done, _) -> done >= 3;
    assertThatThrownBy(
            () -> {
              for (var done = 0; done < 10; done++) {
                cancelledAtThree.step(WORK, done, 10);
                steps[0]++;
              }
            })
        .isInstanceOf(CancellationException.class)
        .hasMessage("some.work");
    assertThat(steps[0]).isEqualTo(3);
  }

  @Test
  void reportingLeavesItToTheWorkToStop() {
    Progress cancelled = (_, _, _) -> true;
    assertThat(cancelled.report(WORK, 0, 0)).isTrue();
  }
}
