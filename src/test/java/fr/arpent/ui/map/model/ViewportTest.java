package fr.arpent.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What part of the world is shown, and how it moves. */
class ViewportTest {
  private final Viewport view = new Viewport(0.517, 0.356, 16, 520, 468);

  @Test
  void thePlaceInTheMiddleIsInTheMiddle() {
    assertThat(view.screenX(0.517)).isEqualTo(260);
    assertThat(view.screenY(0.356)).isEqualTo(234);
  }

  @Test
  void screenAndWorldAreInversesAtAnyZoom() {
    var seed = 8L;
    var dice = new Random(seed);
    for (var round = 0; round < 200; round++) {
      var any = view.zoomed(4 + dice.nextDouble() * 18);
      var x = dice.nextDouble() * 520;
      var y = dice.nextDouble() * 468;
      assertThat(any.screenX(any.worldX(x))).as("seed %d", seed).isCloseTo(x, within(1e-5));
      assertThat(any.screenY(any.worldY(y))).as("seed %d", seed).isCloseTo(y, within(1e-5));
    }
  }

  @Test
  void zoomingKeepsThePlaceUnderThePointer() {
    var x = view.worldX(77);
    var y = view.worldY(401);
    var nearer = view.zoomed(18.3, 77, 401);

    assertThat(nearer.screenX(x)).isCloseTo(77, within(1e-6));
    assertThat(nearer.screenY(y)).isCloseTo(401, within(1e-6));
    assertThat(nearer.zoom()).isEqualTo(18.3);
  }

  @Test
  void zoomHasItsLimits() {
    assertThat(view.zoomed(99).zoom()).isEqualTo(Viewport.NEAREST);
    assertThat(view.zoomed(-1).zoom()).isEqualTo(Viewport.FARTHEST);
  }

  @Test
  void draggingToTheRightShowsWhatLiesWest() {
    var moved = view.panned(100, 50);

    assertThat(moved.screenX(0.517)).isCloseTo(360, within(1e-6));
    assertThat(moved.screenY(0.356)).isCloseTo(284, within(1e-6));
  }

  @Test
  void aMetreMeasuresWhatWasAsked() {
    assertThat(view.metreOf(4.5).pixelsPerMetre()).isCloseTo(4.5, within(1e-9));
  }

  @Test
  void aBoxIsShownWholeWithItsMargin() {
    var box = new Box(0.51, 0.35, 0.52, 0.352);
    var shown = view.showing(box, 40, 22);

    assertThat(shown.screenX(box.left())).isCloseTo(40, within(1e-6));
    assertThat(shown.screenX(box.right())).isCloseTo(480, within(1e-6));
    assertThat(shown.screenY(box.top())).isGreaterThan(40);
  }

  @Test
  void oneSinglePointIsNotShownFromTooNear() {
    var shown = view.showing(new Box(0.5, 0.4, 0.5, 0.4), 40, 18);

    assertThat(shown.zoom()).isEqualTo(18);
    assertThat(shown.x()).isEqualTo(0.5);
  }

  @Test
  void nothingToShowMovesNothing() {
    assertThat(view.showing(Box.NONE, 40, 18)).isEqualTo(view);
  }

  @Test
  void aPointInsideTheInnerPartDoesNotMoveTheMap() {
    assertThat(view.keeping(view.worldX(260 + 181), view.worldY(234 - 163))).isEqualTo(view);
  }

  @Test
  void aPointNearTheBorderBringsTheMapToItAtTheSameZoom() {
    var x = view.worldX(260 + 183);
    var moved = view.keeping(x, view.worldY(234));

    assertThat(moved.x()).isEqualTo(x);
    assertThat(moved.zoom()).isEqualTo(16);
  }

  @Test
  void anotherSizeKeepsTheMiddle() {
    var wide = view.sized(1000, 300);

    assertThat(wide.screenX(0.517)).isEqualTo(500);
    assertThat(wide.box().width()).isCloseTo(1000 / view.scale(), within(1e-12));
  }
}
