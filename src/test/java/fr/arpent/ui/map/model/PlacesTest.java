package fr.arpent.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Points are found by place. */
class PlacesTest {

  @Test
  void whatIsFoundIsWhatLiesInside() {
    var seed = 41L;
    var dice = new Random(seed);
    var places = Clouds.many(2000, seed);
    for (var round = 0; round < 100; round++) {
      var x = places.box().left() + dice.nextDouble() * places.box().width();
      var y = places.box().top() + dice.nextDouble() * places.box().height();
      var box = new Box(x, y, x, y).grown(dice.nextDouble() * places.box().width() / 2);
      var found = new ArrayList<Integer>();
      places.visit(box, found::add);
      assertThat(found)
          .as("seed %d round %d", seed, round)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(0, 2000)
                  .filter(s -> places.has(s) && box.contains(places.x(s), places.y(s)))
                  .boxed()
                  .toList());
    }
  }

  @Test
  void rowsWithoutPositionHaveNone() {
    var places = Clouds.at(6.1, 45.9, Double.NaN, Double.NaN, 6.2, Double.NaN, 500, 45);

    assertThat(places.count()).isEqualTo(1);
    assertThat(places.has(0)).isTrue();
    assertThat(places.has(1)).isFalse();
    assertThat(places.has(2)).isFalse();
    assertThat(places.has(3)).as("no such longitude").isFalse();
    assertThat(places.has(-1)).isFalse();
    assertThat(places.has(99)).isFalse();
  }

  @Test
  void onePointAndManyInOnePlaceAreFound() {
    var found = new ArrayList<Integer>();
    Clouds.at(6.1, 45.9).visit(new Box(0, 0, 1, 1), found::add);
    Clouds.at(6.1, 45.9, 6.1, 45.9, 6.1, 45.9).visit(new Box(0, 0, 1, 1), found::add);

    assertThat(found).containsExactly(0, 0, 1, 2);
  }

  @Test
  void noPointsLieNowhere() {
    var found = new ArrayList<Integer>();
    Places.NONE.visit(new Box(0, 0, 1, 1), found::add);

    assertThat(found).isEmpty();
    assertThat(Places.NONE.box().isEmpty()).isTrue();
  }
}
