package fr.arpent.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words hide nothing that matters. */
class CalloutPlaceTest {
  private static final Box VIEW = new Box(0, 0, 820, 488);
  private static final double[] NO_TRAIL = {400, 240};

  @Test
  void aNameStandsRightOfItsPointIfThereIsRoom() {
    assertThat(CalloutPlace.beside(100, 100, 0, 80, 26, VIEW).left()).isGreaterThan(114);
    assertThat(CalloutPlace.beside(800, 100, 0, 80, 26, VIEW).right()).isLessThan(786);
  }

  @Test
  void candidatesBelowPutTheProposalAboveAndTheReverse() {
    var below = List.of(new Box(360, 260, 382, 282), new Box(410, 265, 432, 287));
    var above = List.of(new Box(360, 200, 382, 222), new Box(410, 190, 432, 212));

    assertThat(place(below, NO_TRAIL).bottom()).isLessThan(240);
    assertThat(place(above, NO_TRAIL).top()).isGreaterThan(240);
  }

  @Test
  void theOneFreeQuadrantIsTaken() {
    var candidates =
        List.of(
            new Box(440, 190, 462, 212), new Box(330, 190, 352, 212), new Box(440, 275, 462, 297));
    var box = place(candidates, NO_TRAIL);

    assertThat(candidates).noneMatch(box::meets);
    assertThat(box.top()).isGreaterThan(240);
    assertThat(box.left()).isLessThan(330);
  }

  @Test
  void itStaysInView() {
    var box = CalloutPlace.quadrant(790, 470, 200, 32, VIEW, List.of(), new double[] {790, 470});

    assertThat(box.right()).isLessThanOrEqualTo(VIEW.right());
    assertThat(box.bottom()).isLessThan(470);
  }

  @Test
  void candidatesAllAroundAreLeftInSight() {
    var seed = 23L;
    var dice = new Random(seed);
    for (var round = 0; round < 300; round++) {
      var x = dice.nextDouble() * VIEW.width();
      var y = dice.nextDouble() * VIEW.height();
      var wanted =
          Stream.generate(
                  () ->
                      new CandidateLayout.Spot(
                          x + dice.nextGaussian() * 40, y + dice.nextGaussian() * 40))
              .limit(5)
              .toList();
      var squares =
          CandidateLayout.of(x, y, wanted).stream().map(CandidateLayout.Spot::box).toList();
      var box = CalloutPlace.quadrant(x, y, 200, 32, VIEW, squares, new double[] {x, y, x + 90, y});

      assertThat(squares).as("seed %d round %d", seed, round).noneMatch(box::meets);
      assertThat(VIEW.contains(box.left(), box.top()) && VIEW.contains(box.right(), box.bottom()))
          .as("seed %d round %d: %s", seed, round, box)
          .isTrue();
      assertThat(box.contains(x, y)).as("seed %d round %d", seed, round).isFalse();
    }
  }

  @Test
  void theTrailIsLeftFreeIfItCanBe() {
    var box = place(List.of(), new double[] {400, 240, 480, 100});

    assertThat(box.contains(430, 190)).isFalse();
  }

  private static Box place(List<Box> candidates, double[] trail) {
    return CalloutPlace.quadrant(400, 240, 200, 32, VIEW, candidates, trail);
  }
}
