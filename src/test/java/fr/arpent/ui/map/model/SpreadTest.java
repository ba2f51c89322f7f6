package fr.arpent.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stack laid out. */
class SpreadTest {

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8, 9, 25, 60})
  void everyPointHasAPlaceOfItsOwnToClick(int count) {
    var legs = Spread.around(200, 200, IntStream.range(0, count).boxed().toList());

    assertThat(legs).extracting(Spread.Leg::slot).hasSize(count).doesNotHaveDuplicates();
    for (var i = 0; i < count; i++) {
      assertThat(Math.hypot(legs.get(i).x() - 200, legs.get(i).y() - 200)).isGreaterThan(24);
      for (var j = 0; j < i; j++) {
        var apart =
            Math.hypot(legs.get(i).x() - legs.get(j).x(), legs.get(i).y() - legs.get(j).y());
        assertThat(apart).as("%d and %d of %d", i, j, count).isGreaterThan(19);
      }
    }
  }
}
