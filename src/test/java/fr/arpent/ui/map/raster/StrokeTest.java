package fr.arpent.ui.map.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Lines become shapes as wide as they should be, round at ends and corners. */
class StrokeTest {
  private static final int SIDE = 64;

  @Test
  void aStraightLineCoversItsLengthTimesItsWidthAndTwoHalfDiscs() {
    var covered = covered(Stroke.open(new double[] {12, 32, 52, 32}, 10));

    assertThat(covered).isCloseTo(40 * 10 + Math.PI * 25, within(6.0));
  }

  @Test
  void cutOffStraightItCoversOnlyItsLength() {
    assertThat(covered(Stroke.flat(new double[] {12, 32, 52, 32}, 10))).isCloseTo(400, within(1.0));
  }

  @Test
  void aPointIsADisc() {
    assertThat(covered(Stroke.open(new double[] {32, 32, 32, 32}, 20)))
        .isCloseTo(Math.PI * 100, within(4.0));
  }

  @Test
  void cornersOfBothHandsAreRoundAndFilled() {
    var right = covered(Stroke.open(new double[] {12, 12, 52, 12, 52, 52}, 8));
    var left = covered(Stroke.open(new double[] {12, 52, 52, 52, 52, 12}, 8));

    assertThat(right).isCloseTo(left, within(2.0));
    assertThat(right).isCloseTo(2 * 40 * 8 - 16 + Math.PI * 16 + Math.PI * 4, within(8.0));
  }

  @Test
  void everyPlaceNearTheLineIsInsideWhereverItTurns() {
    var line = new double[] {10, 10, 30, 14, 18, 30, 50, 34, 20, 54};
    var pixels = painted(Stroke.open(line, 6));
    var path = new Polyline(line);
    for (var at = 0.0; at <= path.length(); at += 0.5) {
      assertThat(pixels.at((int) path.x(at), (int) path.y(at)) >>> 24)
          .as("at %s", at)
          .isEqualTo(255);
    }
  }

  @Test
  void dashesLeaveGaps() {
    var pixels = painted(Stroke.dashed(new double[] {4, 32, 60, 32}, 2, 4, 8));

    assertThat(pixels.at(6, 31) >>> 24).isEqualTo(255);
    assertThat(pixels.at(12, 31) >>> 24).isZero();
    assertThat(pixels.at(18, 31) >>> 24).isEqualTo(255);
  }

  private static double covered(Outline shape) {
    var sum = 0.0;
    for (var pixel : painted(shape).argb()) {
      sum += (pixel >>> 24) / 255.0;
    }
    return sum;
  }

  private static Pixels painted(Outline shape) {
    var pixels = new Pixels(SIDE, SIDE);
    new Coverage(SIDE, SIDE).add(shape).paint(pixels, 0xff000000);
    return pixels;
  }
}
