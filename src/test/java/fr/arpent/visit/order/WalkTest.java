package fr.arpent.visit.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.base.Progress;
import fr.arpent.geo.LonLat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WalkTest {
  private final long seed = 74L;
  private final Random random = new Random(seed);

  @Test
  void everyPlaceIsWalkedToOnceAndNeverByALongerWayThanNearestNext() {
    for (var round = 0; round < 60; round++) {
      var places = places(random.nextInt(400));
      var walk = Walk.through(places, Progress.NONE);

      assertThat(Arrays.stream(walk).sorted().toArray())
          .as("seed %d", seed)
          .isEqualTo(IntStream.range(0, places.size()).toArray());
      if (!places.isEmpty()) {
        var plane = Plane.of(places);
        var nearestNext = Walk.nearestNext(plane, Progress.NONE);
        assertThat(plane.length(walk))
            .as("seed %d", seed)
            .isLessThanOrEqualTo(plane.length(nearestNext) + 1e-6);
      }
    }
  }

  @Test
  void nearestNextIsWhatItsNameSays() {
    var places = places(120);
    var plane = Plane.of(places);
    var left = new TreeSet<>(IntStream.range(0, places.size()).boxed().toList());
    var order = Walk.nearestNext(plane, Progress.NONE);
    for (var i = 0; i < order.length; i++) {
      if (i > 0) {
        var from = order[i - 1];
        var least = left.stream().mapToDouble(to -> plane.metres(from, to)).min().orElseThrow();
        assertThat(plane.metres(from, order[i])).as("seed %d", seed).isEqualTo(least);
      }
      left.remove(order[i]);
    }
  }

  @Test
  void makesMostWalksShorterThanNearestNext() {
    var places = places(600);
    var plane = Plane.of(places);

    assertThat(plane.length(Walk.through(places, Progress.NONE)))
        .as("seed %d", seed)
        .isLessThan(0.97 * plane.length(Walk.nearestNext(plane, Progress.NONE)));
  }

  /** Places in one spot, on one line, at the ends of a country: each is walked to once. */
  @Test
  void placesInOddPatternsAreWalkedToOnceEach() {
    for (var pattern = 0; pattern < 5; pattern++) {
      for (var size : new int[] {0, 1, 2, 3, 9, 200}) {
        var kind = pattern;
        var places =
            IntStream.range(0, size)
                .mapToObj(
                    i ->
                        switch (kind) {
                          case 0 -> new LonLat(6, 45);
                          case 1 -> new LonLat(6, 45 + i % 7 * 1e-7);
                          case 2 -> new LonLat(6 + i * 1e-5, 45);
                          case 3 -> new LonLat(i % 2 == 0 ? -5 : 9, i % 3 == 0 ? 42 : 51);
                          default -> new LonLat(random.nextDouble(), i == 0 ? 80 : 45);
                        })
                .toList();
        assertThat(Arrays.stream(Walk.through(places, Progress.NONE)).boxed().toList())
            .as("pattern %d, %d places, seed %d", kind, size, seed)
            .containsExactlyInAnyOrderElementsOf(IntStream.range(0, size).boxed().toList());
      }
    }
  }

  /** Where someone asks twice, the walk is the same: nobody is sent another way after a reopen. */
  @Test
  void theSamePlacesGiveTheSameWalkThatBeginsInTheNorthWest() {
    for (var round = 0; round < 20; round++) {
      var places = places(1 + random.nextInt(200));
      var walk = Walk.through(places, Progress.NONE);
      assertThat(Walk.through(List.copyOf(places), Progress.NONE))
          .as("seed %d", seed)
          .isEqualTo(walk);
      assertThat(walk[0]).as("seed %d", seed).isEqualTo(Plane.of(places).corner());
    }
  }

  @Test
  void aStreetIsWalkedFromEndToEnd() {
    var places = new ArrayList<LonLat>();
    for (var i = 0; i < 50; i++) {
      places.add(new LonLat(6 + i * 0.0002, 45.9));
    }
    Collections.shuffle(places, random);

    var walk = Walk.through(places, Progress.NONE);

    assertThat(Arrays.stream(walk).mapToObj(i -> places.get(i).lon()).toList()).isSorted();
  }

  @Test
  void theSamePlacesGiveTheSameWalk() {
    var places = places(300);

    assertThat(Walk.through(places, Progress.NONE)).isEqualTo(Walk.through(places, Progress.NONE));
  }

  @Test
  void manyPointsInOnePlaceAreNoTrap() {
    var places = Collections.nCopies(3000, new LonLat(6.1, 45.9));

    assertThat(Walk.through(places, Progress.NONE)).hasSize(3000).doesNotHaveDuplicates();
    assertThat(Walk.through(List.of(), Progress.NONE)).isEmpty();
    assertThat(Walk.through(List.of(new LonLat(6, 45)), Progress.NONE)).containsExactly(0);
  }

  @Test
  void canBeCancelled() {
    assertThatThrownBy(() -> Walk.through(places(10), (_, _, _) -> true))
        .isInstanceOf(CancellationException.class);
  }

  private List<LonLat> places(int count) {
    var places = new ArrayList<LonLat>();
    var clustered = random.nextBoolean();
    for (var i = 0; i < count; i++) {
      var spread = clustered && random.nextInt(10) > 0 ? 0.002 : 0.05;
      places.add(
          new LonLat(
              6.1 + (random.nextDouble() - 0.5) * spread,
              45.9 + (random.nextDouble() - 0.5) * spread));
    }
    return places;
  }
}
