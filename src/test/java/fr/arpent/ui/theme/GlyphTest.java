package fr.arpent.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.ui.desk.PointState;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlyphTest {
  private static final Palette LIGHT = Palette.of(Scheme.LIGHT);

  @Test
  void everyStateHasItsOwnShape() {
    var shapes = new HashSet<List<String>>();
    for (var state : PointState.values()) {
      shapes.add(Glyph.of(state).parts().stream().map(part -> part.shape().svg()).toList());
    }
    assertThat(shapes).hasSize(PointState.values().length);
  }

  @ParameterizedTest
  @EnumSource
  void fitsInSixteenPixels(PointState state) {
    var wide = GlyphRaster.pixels(Glyph.of(state), LIGHT, 24, 1);
    var narrow = GlyphRaster.pixels(Glyph.of(state), LIGHT, 16, 1);
    assertThat(painted(wide)).isEqualTo(painted(narrow)).isGreaterThan(40);
  }

  @Test
  void rasterShowsTheColoursOfTheParts() {
    var seen = GlyphRaster.pixels(Glyph.of(PointState.SEEN), LIGHT, 16, 1);
    assertThat(seen[0]).isZero();
    assertThat(seen[4 * 16 + 8]).isEqualTo(LIGHT.argb(Tone.SEEN));
    var toDo = GlyphRaster.pixels(Glyph.of(PointState.TO_DO), LIGHT, 16, 1);
    assertThat(toDo[8 * 16 + 8]).isEqualTo(LIGHT.argb(Tone.POINT_FILL));
  }

  @Test
  void badgeStandsAtTheTopRight() {
    var without = GlyphRaster.pixels(Glyph.of(PointState.SEEN), LIGHT, 20, 1);
    var with = GlyphRaster.pixels(Glyph.of(PointState.SEEN).withBadge(), LIGHT, 20, 1);
    var changed = new HashSet<Integer>();
    for (var i = 0; i < with.length; i++) {
      if (with[i] != without[i]) {
        changed.add(i);
      }
    }
    assertThat(changed).isNotEmpty().allMatch(i -> i % 20 >= 10 && i / 20 < 10);
  }

  private static long painted(int[] pixels) {
    return Arrays.stream(pixels).filter(pixel -> pixel != 0).count();
  }
}
