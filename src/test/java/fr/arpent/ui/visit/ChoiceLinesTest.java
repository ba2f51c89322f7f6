package fr.arpent.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceLinesTest {
  private static final double GAP = 8;

  @Test
  void nothingTakesNoLine() {
    assertThat(ChoiceLines.spread(List.of(), 500, GAP)).isEmpty();
  }

  @Test
  void whatFitsStandsOnOneLineAsWideAsItIs() {
    assertThat(ChoiceLines.spread(List.of(200.0, 150.0, 134.0), 500, GAP))
        .containsExactly(List.of(200.0, 150.0, 134.0));
  }

  @Test
  void whatIsOnePixelTooWideGoesOn() {
    assertThat(ChoiceLines.spread(List.of(200.0, 150.0, 135.0), 500, GAP))
        .containsExactly(List.of(200.0, 150.0), List.of(135.0));
  }

  @Test
  void aThirdLineIsNeverMadeTheLongestAreCut() {
    assertThat(ChoiceLines.spread(List.of(400.0, 400.0, 400.0, 100.0), 500, GAP))
        .containsExactly(List.of(246.0, 246.0), List.of(246.0, 100.0));
  }

  @Test
  void oneAloneIsCutWhereTheLineEnds() {
    assertThat(ChoiceLines.spread(List.of(900.0), 500, GAP)).containsExactly(List.of(500.0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyChoiceStaysInSightAndNoneIsCutWithoutNeed(long seed) {
    var random = new Random(seed);
    for (var i = 0; i < 500; i++) {
      var widths = random.doubles(1 + random.nextInt(9), 40, 400).boxed().toList();
      var room = random.nextDouble(100, 1200);

      var lines = ChoiceLines.spread(widths, room, GAP);

      assertThat(lines).as("seed %d: %s in %s", seed, widths, room).hasSizeLessThanOrEqualTo(2);
      var spread = lines.stream().flatMap(List::stream).toList();
      assertThat(spread).hasSameSizeAs(widths);
      for (var n = 0; n < widths.size(); n++) {
        assertThat(spread.get(n)).isLessThanOrEqualTo(widths.get(n));
      }
      lines.forEach(line -> assertThat(taken(line)).isLessThanOrEqualTo(room));
      if (taken(widths) <= room) {
        assertThat(lines).containsExactly(widths);
      }
    }
  }

  private static double taken(List<Double> line) {
    return line.stream().flatMapToDouble(DoubleStream::of).sum() + GAP * (line.size() - 1);
  }
}
