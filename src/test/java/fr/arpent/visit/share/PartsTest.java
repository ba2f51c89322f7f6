package fr.arpent.visit.share;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.geo.point.Points;
import fr.arpent.geo.position.Tables;
import fr.arpent.step.TableState;
import fr.arpent.table.RowSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartsTest {

  @ParameterizedTest
  @EnumSource(Division.class)
  void everyRowIsInOnePartAndPartsAreEqualButForOne(Division division) {
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (var turn = 0; turn < 200; turn++) {
      var count = random.nextInt(60);
      var people = random.nextInt(9) + 1;
      var points = points(random, count);
      var slots = IntStream.range(0, count).toArray();
      var parts = Parts.of(division, people, slots, points);

      assertThat(parts).as("seed %d", seed).hasSize(people);
      assertThat(parts.stream().flatMap(p -> p.slots().boxed()).toList())
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(IntStream.of(slots).boxed().toList());
      var sizes = parts.stream().mapToInt(RowSet::size).summaryStatistics();
      assertThat(sizes.getMax() - sizes.getMin()).as("seed %d", seed).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void fourQuartersOfATownAreItsFourCorners() {
    var rows =
        IntStream.range(0, 64)
            .mapToObj(
                i ->
                    String.format(
                        Locale.ROOT, "%.4f|%.4f", 6 + i % 8 * 0.001, 45 + (i >> 3) * 0.0007))
            .toArray(String[]::new);
    var table = Tables.of("lon|lat", List.of(rows));
    var parts =
        Parts.of(
            Division.AREA,
            4,
            IntStream.range(0, 64).toArray(),
            Points.of(table, Tables.two(table, "lon", "lat", 4326)));

    for (var part : parts) {
      assertThat(part.slots().map(i -> i % 8 / 4).distinct()).hasSize(1);
      assertThat(part.slots().map(i -> i / 8 / 4).distinct()).hasSize(1);
    }
  }

  @Test
  void stretchesFollowTheRound() {
    var parts = Parts.of(Division.COUNT, 2, new int[] {9, 3, 7, 1, 5}, none());
    assertThat(parts).isEqualTo(List.of(RowSet.of(9, 3), RowSet.of(7, 1, 5)));
  }

  private static Points none() {
    return Points.of(TableState.of(Tables.of("a", List.of("b"))));
  }

  /** Some lie nowhere, some at the same place. */
  private static Points points(Random random, int count) {
    var rows =
        IntStream.range(0, count)
            .mapToObj(
                _ ->
                    random.nextInt(6) == 0
                        ? "|"
                        : (6 + random.nextInt(4))
                            + "."
                            + random.nextInt(3)
                            + "|45."
                            + random.nextInt(9))
            .toArray(String[]::new);
    var table = Tables.of("lon|lat", List.of(rows));
    return Points.of(table, Tables.two(table, "lon", "lat", 4326));
  }
}
