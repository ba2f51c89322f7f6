package fr.arpent.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes against plain arrays that are copied each time. */
class CodesTest {

  @Test
  void anySequenceOfChangesGivesWhatArraysGiveAndLeavesOlderVersionsAlone() {
    Cases.run(
        40,
        random -> {
          var codes = Codes.filled(near(random), 7);
          var model = new int[codes.size()];
          Arrays.fill(model, 7);
          var versions = new ArrayList<Codes>(List.of(codes));
          var models = new ArrayList<int[]>(List.of(model));
          for (var step = 0; step < 8; step++) {
            switch (random.nextInt(3)) {
              case 0 -> {
                var slots = slots(random, model.length);
                var values = Arrays.stream(slots).map(_ -> random.nextInt(9)).toArray();
                codes = codes.with(slots, values);
                model = set(model, slots, values);
              }
              case 1 -> {
                var from = random.nextInt(9);
                codes = codes.mapped(code -> code == from ? code + 1 : code);
                model = Arrays.stream(model).map(c -> c == from ? c + 1 : c).toArray();
              }
              default -> {
                var more = near(random);
                codes = codes.grown(more, 3);
                var size = model.length;
                model = Arrays.copyOf(model, size + more);
                Arrays.fill(model, size, size + more, 3);
              }
            }
            versions.add(codes);
            models.add(model);
          }
          for (var i = 0; i < versions.size(); i++) {
            assertThat(all(versions.get(i))).as("version %d", i).isEqualTo(models.get(i));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, Codes.CHUNK - 1, Codes.CHUNK, Codes.CHUNK + 1, 3 * Codes.CHUNK})
  void theBordersOfChunksCannotBeSeen(int size) {
    var builder = new Codes.Builder();
    for (var slot = 0; slot < size; slot++) {
      builder.add(slot % 11);
    }
    assertThat(builder.size()).isEqualTo(size);
    var codes = builder.build();
    assertThat(codes.size()).isEqualTo(size);
    for (var slot = 0; slot < size; slot++) {
      assertThat(codes.get(slot)).isEqualTo(slot % 11);
    }
    var grown = codes.grown(2, 5);
    assertThat(grown.get(size)).isEqualTo(5);
    assertThat(grown.get(size + 1)).isEqualTo(5);
    assertThat(codes.size()).isEqualTo(size);
  }

  @Test
  void twoVersionsGrownFromOneDoNotSeeEachOther() {
    var one = Codes.filled(10, 1);
    var left = one.grown(5, 2);
    var right = one.grown(5, 3);
    assertThat(left.get(12)).isEqualTo(2);
    assertThat(right.get(12)).isEqualTo(3);
  }

  @Test
  void nothingChangedIsTheVeryVersion() {
    var codes = Codes.filled(100_000, 4);
    assertThat(codes.mapped(code -> code)).isSameAs(codes);
    assertThat(codes.with(new int[0], new int[0])).isSameAs(codes);
  }

  /** Whole copies would need eight gigabytes; the suite runs in less. */
  @Test
  void thousandsOfVersionsShareWhatDidNotChange() {
    var versions = new ArrayList<Codes>();
    versions.add(Codes.filled(1_000_000, 0));
    for (var i = 1; i <= 2000; i++) {
      versions.add(versions.getLast().with(new int[] {i * 499}, new int[] {i}));
    }
    for (var i = 1; i <= 2000; i++) {
      assertThat(versions.get(i).get(i * 499)).isEqualTo(i);
      assertThat(versions.get(i - 1).get(i * 499)).isZero();
    }
  }

  /** Sizes around those of chunks, mostly small ones. */
  private static int near(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Codes.CHUNK - 2 + random.nextInt(4);
      case 1 -> 0;
      default -> random.nextInt(50);
    };
  }

  private static int[] slots(Random random, int size) {
    return random
        .ints(size == 0 ? 0 : random.nextInt(6), 0, Math.max(1, size))
        .distinct()
        .toArray();
  }

  private static int[] set(int[] model, int[] slots, int[] values) {
    var next = model.clone();
    for (var i = 0; i < slots.length; i++) {
      next[slots[i]] = values[i];
    }
    return next;
  }

  private static int[] all(Codes codes) {
    var all = new int[codes.size()];
    Arrays.setAll(all, codes::get);
    return all;
  }
}
