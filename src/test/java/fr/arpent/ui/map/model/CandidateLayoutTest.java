package fr.arpent.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.ui.map.model.CandidateLayout.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The numbered squares of candidates. */
class CandidateLayoutTest {

  @Test
  void candidatesFarEnoughStandAtTheirOwnPlace() {
    var wanted = List.of(new Spot(160, 100), new Spot(100, 30));

    assertThat(CandidateLayout.of(100, 100, wanted)).isEqualTo(wanted);
  }

  @Test
  void oneUnderThePointIsMovedOffItsRing() {
    var spot = CandidateLayout.of(100, 100, List.of(new Spot(103, 100))).getFirst();

    assertThat(Math.hypot(spot.x() - 100, spot.y() - 100)).isGreaterThanOrEqualTo(26);
    assertThat(spot.x()).as("on the same side").isGreaterThan(100);
  }

  @Test
  void oneInThePointsOwnPlaceGoesBelow() {
    assertThat(CandidateLayout.of(100, 100, List.of(new Spot(100, 100))).getFirst().y())
        .isGreaterThan(120);
  }

  @Test
  void noneTouchesAnother() {
    var seed = 77L;
    var dice = new Random(seed);
    for (var round = 0; round < 300; round++) {
      var wanted = new ArrayList<Spot>();
      for (var i = 0; i < 5; i++) {
        wanted.add(new Spot(100 + dice.nextGaussian() * 20, 100 + dice.nextGaussian() * 20));
      }
      var spots = CandidateLayout.of(100, 100, wanted);
      for (var i = 0; i < 5; i++) {
        for (var j = 0; j < i; j++) {
          assertThat(spots.get(i).box().meets(spots.get(j).box()))
              .as("seed %d round %d: %d and %d", seed, round, i, j)
              .isFalse();
        }
      }
    }
  }
}
