package fr.arpent.geo.point;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.geo.Extent;
import fr.arpent.geo.LonLat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PointIndexTest {
  private final long seed = 74L;
  private final Random random = new Random(seed);

  @Test
  void findsTheSameAsLookingAtAllOfThem() {
    for (var round = 0; round < 40; round++) {
      var size = random.nextInt(3000);
      var spread = random.nextBoolean() ? 0.05 : 5;
      var lons = places(size, 6.1, spread);
      var lats = places(size, 45.9, spread);
      var index = PointIndex.of(ids(size), i -> lons[i], i -> lats[i]);
      var lon = 6.1 + random.nextGaussian() * spread;
      var lat = 45.9 + random.nextGaussian() * spread;
      var area = new Extent(lon - spread / 3, lat - spread / 3, lon + spread / 3, lat + spread / 3);

      var inside = new ArrayList<Integer>();
      index.within(area, inside::add);
      assertThat(inside)
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(ids(size, i -> area.contains(lons[i], lats[i])));

      var near = index.nearest(lon, lat, 7, 2000, i -> i % 3 != 0);
      assertThat(near.ids().mapToObj(i -> Math.round(metres(lon, lat, lons[i], lats[i]))))
          .as("seed %d", seed)
          .containsExactlyElementsOf(
              ids(size, i -> i % 3 != 0).stream()
                  .map(i -> metres(lon, lat, lons[i], lats[i]))
                  .filter(metres -> metres <= 2000)
                  .sorted()
                  .limit(7)
                  .map(Math::round)
                  .toList());
    }
  }

  @Test
  void manyPlacesInOneSpotAreNoTrap() {
    var size = 20_000;
    var index = PointIndex.of(ids(size), _ -> 6.1, _ -> 45.9);

    assertThat(index.nearest(6.1, 45.9, 3, 10, _ -> true).ids()).containsExactly(0, 1, 2);
    var inside = new ArrayList<Integer>();
    index.within(new Extent(6.1, 45.9, 6.1, 45.9), inside::add);
    assertThat(inside).hasSize(size);
  }

  /** A map seen from afar shows more than the whole world. */
  @Test
  void anAreaLargerThanTheWorldHoldsAll() {
    var size = 500;
    var lons = places(size, 0, 360);
    var lats = places(size, 0, 180);
    var index = PointIndex.of(ids(size), i -> lons[i], i -> lats[i]);
    for (var edge : new double[] {180, 214, 215, 300, 1e6, 1e12}) {
      var inside = new ArrayList<Integer>();
      index.within(new Extent(-edge, -edge, edge, edge), inside::add);
      assertThat(inside).as("edge %s, seed %d", edge, seed).hasSize(size);
    }
  }

  @Test
  void ofEquallyFarPlacesTheLowerIdComesFirst() {
    var around = new double[][] {{1, 0}, {-1, 0}, {0, 0}, {1, 0}, {-1, 0}};
    var ids = new int[] {4, 2, 0, 3, 1};
    var index = PointIndex.of(ids, i -> 6 + around[i][0] * 1e-4, _ -> 45);
    for (var count = 0; count <= 5; count++) {
      assertThat(index.nearest(6, 45, count, 100, _ -> true).ids())
          .as("the %d nearest", count)
          .containsExactlyElementsOf(List.of(2, 0, 1, 3, 4).subList(0, count));
    }
  }

  @Test
  void anEmptyIndexFindsNothing() {
    var index = PointIndex.of(new int[0], _ -> 0, _ -> 0);

    assertThat(index.nearest(6.1, 45.9, 3, 1e9, _ -> true).size()).isZero();
    assertThat(index.size()).isZero();
  }

  @Test
  void distancesAreInMetres() {
    var index = PointIndex.of(ids(1), _ -> 6.1002, _ -> 45.9001);

    var near = index.nearest(6.1, 45.9, 1, 100, _ -> true);

    assertThat(near.metres(0)).isBetween(19.05, 19.15);
  }

  private double[] places(int size, double around, double spread) {
    return random
        .doubles(size)
        .map(d -> Math.rint((around + (d - 0.5) * spread) * 1e7) / 1e7)
        .toArray();
  }

  private static int[] ids(int size) {
    return IntStream.range(0, size).toArray();
  }

  private static java.util.List<Integer> ids(int size, java.util.function.IntPredicate which) {
    return Arrays.stream(ids(size)).filter(which).boxed().toList();
  }

  private static double metres(double lon, double lat, double lon2, double lat2) {
    return PointIndex.plane(new LonLat(lon, lat), lon2, lat2);
  }
}
