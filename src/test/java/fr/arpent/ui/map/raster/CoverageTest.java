package fr.arpent.ui.map.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each pixel is painted as much as the shape covers it. */
class CoverageTest {
  private static final int BLACK = 0xff000000;

  @Test
  void aSquareOnWholePixelsPaintsThemWhole() {
    var pixels = painted(Outline.of(1, 1, 3, 1, 3, 3, 1, 3));

    assertThat(alphas(pixels, 1)).containsExactly(0, 255, 255, 0);
    assertThat(alphas(pixels, 0)).containsOnly(0);
  }

  @Test
  void halfAPixelIsHalfPainted() {
    var pixels = painted(Outline.of(0.5, 0, 1.5, 0, 1.5, 0.5, 0.5, 0.5));

    assertThat(pixels.at(0, 0) >>> 24).isCloseTo(64, within(1));
    assertThat(pixels.at(1, 0) >>> 24).isCloseTo(64, within(1));
  }

  @Test
  void theSameWhicheverWayTheRingTurns() {
    var there = painted(Outline.of(0.3, 0.2, 3.7, 1.1, 1.9, 3.6));
    var back = painted(Outline.of(1.9, 3.6, 3.7, 1.1, 0.3, 0.2));

    assertThat(there.argb()).isEqualTo(back.argb());
  }

  @Test
  void aRingThatTurnsBackIsAHole() {
    var square = new double[] {0, 0, 4, 0, 4, 4, 0, 4};
    var hole = new double[] {1, 1, 1, 3, 3, 3, 3, 1};

    var pixels = painted(new Outline(java.util.List.of(square, hole)));

    assertThat(alphas(pixels, 1)).containsExactly(255, 0, 0, 255);
  }

  @Test
  void overlapsArePaintedOnce() {
    var pixels = new Pixels(4, 4);
    var half = 0x80000000;
    new Coverage(4, 4)
        .add(Outline.of(0, 0, 3, 0, 3, 3, 0, 3))
        .add(Outline.of(1, 1, 4, 1, 4, 4, 1, 4))
        .paint(pixels, half);

    assertThat(pixels.at(2, 2) >>> 24).isEqualTo(128);
  }

  @Test
  void whatLiesOutsideIsLeftOutAndWhatCrossesTheBorderIsNot() {
    var pixels = painted(Outline.of(-50, 1, 50, 1, 50, 3, -50, 3));

    assertThat(alphas(pixels, 1)).containsOnly(255);
    assertThat(alphas(pixels, 3)).containsOnly(0);
    assertThat(painted(Outline.of(10, 0, 20, 0, 20, 4)).argb()).containsOnly(0);
    assertThat(painted(Outline.of(0, -9, 4, -9, 4, -1)).argb()).containsOnly(0);
  }

  @Test
  void aFlatSlopeAcrossTheBorderIsCutWhereItCrosses() {
    var whole = areas(40, Outline.of(-20, 2, 60, 2.8, 60, 4, -20, 4));
    var part = areas(20, Outline.of(-40, 2, 40, 2.8, 40, 4, -40, 4));

    assertThat(whole[10 + 2 * 40]).isCloseTo(255 * (1 - 0.305), within(1.5));
    assertThat(part[2 * 20]).isCloseTo(255 * (1 - 0.405), within(1.5));
  }

  @Test
  void whatIsPaintedAddsUpToTheArea() {
    var seed = 20_261_124L;
    var dice = new Random(seed);
    for (var round = 0; round < 200; round++) {
      var corners = new double[6];
      for (var i = 0; i < 6; i++) {
        corners[i] = 1 + dice.nextDouble() * 38;
      }
      var sum = 0.0;
      for (var alpha : areas(40, Outline.of(corners))) {
        sum += alpha / 255;
      }
      assertThat(sum).as("seed %d round %d", seed, round).isCloseTo(area(corners), within(1.2));
    }
  }

  @Test
  void itForgetsWhatItPainted() {
    var coverage = new Coverage(4, 4);
    coverage.add(Outline.of(0, 0, 4, 0, 4, 4, 0, 4)).paint(new Pixels(4, 4), BLACK);
    var second = new Pixels(4, 4);
    coverage.paint(second, BLACK);

    assertThat(second.argb()).containsOnly(0);
  }

  private static double area(double[] c) {
    return Math.abs((c[2] - c[0]) * (c[5] - c[1]) - (c[4] - c[0]) * (c[3] - c[1])) / 2;
  }

  private static Pixels painted(Outline shape) {
    var pixels = new Pixels(4, 4);
    new Coverage(4, 4).add(shape).paint(pixels, BLACK);
    return pixels;
  }

  private static double[] areas(int side, Outline shape) {
    var pixels = new Pixels(side, side);
    new Coverage(side, side).add(shape).paint(pixels, BLACK);
    var alphas = new double[side * side];
    for (var i = 0; i < alphas.length; i++) {
      alphas[i] = pixels.argb()[i] >>> 24;
    }
    return alphas;
  }

  private static int[] alphas(Pixels pixels, int row) {
    var alphas = new int[pixels.width()];
    for (var x = 0; x < alphas.length; x++) {
      alphas[x] = pixels.at(x, row) >>> 24;
    }
    return alphas;
  }
}
