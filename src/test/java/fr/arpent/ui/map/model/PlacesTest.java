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
  void pointsFarFromAllOthersDoNotDecideWhatIsShown() {
    var town = Clouds.at(6.10, 45.90, 6.11, 45.91, 6.12, 45.89, 6.13, 45.92, 6.14, 45.90);
    var strays =
        Clouds.at(6.10, 45.90, 6.11, 45.91, 6.12, 45.89, 45.9, 6.1, 6.13, 45.92, 6.14, 45.90, 0, 0);

    assertThat(town.bulk()).isEqualTo(new Bulk(town.box(), 0));
    assertThat(strays.bulk()).isEqualTo(new Bulk(town.box(), 2));
    assertThat(Places.NONE.bulk()).isEqualTo(new Bulk(Box.NONE, 0));
  }

  @Test
  void pointsInOnePlaceWithOneFarAwayAreTheBulk() {
    var bulk = Clouds.at(2.3, 48.8, 2.3, 48.8, 2.3, 48.8, 2.3, 48.8, -2.3, 48.8).bulk();

    assertThat(bulk.outside()).isEqualTo(1);
    assertThat(bulk.box().width()).isZero();
  }

  @Test
  void pointsSpreadEvenlyAreAllShown() {
    var seed = 17L;
    assertThat(Clouds.many(3000, seed).bulk().outside()).as("seed %d", seed).isZero();
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
