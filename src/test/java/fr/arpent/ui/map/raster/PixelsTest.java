package fr.arpent.ui.map.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pictures laid over pictures. */
class PixelsTest {
  private static final int RED = 0xffff0000;
  private static final int WHITE = 0xffffffff;

  @Test
  void anOpaqueSpriteReplacesWhatItCovers() {
    var ground = filled(4, WHITE);
    ground.draw(filled(2, RED), 1, 1, 255);

    assertThat(ground.at(1, 1)).isEqualTo(RED);
    assertThat(ground.at(2, 2)).isEqualTo(RED);
    assertThat(ground.at(3, 3)).isEqualTo(WHITE);
  }

  @Test
  void whatFallsOutsideIsLeftOut() {
    var ground = filled(4, WHITE);
    ground.draw(filled(2, RED), -1, 3, 255);
    ground.draw(filled(2, RED), 9, 9, 255);

    assertThat(ground.at(0, 3)).isEqualTo(RED);
    assertThat(ground.at(1, 3)).isEqualTo(WHITE);
    assertThat(ground.at(0, 2)).isEqualTo(WHITE);
  }

  @Test
  void aQuarterOfRedOverWhiteIsPink() {
    var ground = filled(1, WHITE);
    ground.draw(filled(1, RED), 0, 0, 64);

    assertThat(ground.at(0, 0)).isEqualTo(0xffffbfbf);
  }

  @Test
  void aTransparentSpriteChangesNothing() {
    var ground = filled(2, WHITE);
    ground.draw(new Pixels(2, 2), 0, 0, 255);

    assertThat(ground.argb()).containsOnly(WHITE);
  }

  @Test
  void aCopyIsItsOwn() {
    var ground = filled(2, WHITE);
    ground.copy().fill(RED);

    assertThat(ground.at(0, 0)).isEqualTo(WHITE);
  }

  @Test
  void coloursAreMultipliedByTheirAlpha() {
    assertThat(Colours.premultiplied(0x80ff0000)).isEqualTo(0x80800000);
    assertThat(Colours.premultiplied(0x00ffffff)).isZero();
    assertThat(Colours.faded(RED, 0.5)).isEqualTo(0x80ff0000);
  }

  private static Pixels filled(int side, int colour) {
    var pixels = new Pixels(side, side);
    pixels.fill(colour);
    return pixels;
  }
}
