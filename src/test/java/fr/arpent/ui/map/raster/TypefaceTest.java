package fr.arpent.ui.map.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.ui.theme.Fonts;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Letters of the font that the program ships. */
class TypefaceTest {
  private final Typeface plex =
      Typeface.read(
          Objects.requireNonNull(
              Fonts.class.getResourceAsStream("fonts/IBMPlexSans-Regular.woff")));

  @Test
  void figuresAllHaveOneWidth() {
    assertThat("0123456789".chars().mapToDouble(plex::advance).distinct().toArray())
        .containsExactly(0.6);
  }

  @Test
  void aLineIsAsWideAsItsLetters() {
    assertThat(plex.width("1111111111")).isCloseTo(6.0, within(1e-9));
    assertThat(plex.width("rue"))
        .isCloseTo(plex.advance('r') + plex.advance('u') + plex.advance('e'), within(1e-9));
  }

  @Test
  void lettersStandOnTheBaseLine() {
    var tall = bounds(plex.line("H", 100, 0, 0));

    assertThat(tall[1]).isCloseTo(-70, within(2.0));
    assertThat(tall[3]).isCloseTo(0, within(0.5));
  }

  @Test
  void anAccentIsAShapeMoreAboveTheLetter() {
    assertThat(plex.outline('É').rings()).hasSizeGreaterThan(plex.outline('E').rings().size());
    assertThat(bounds(plex.line("É", 100, 0, 0))[1]).isLessThan(-75);
  }

  @Test
  void everyFrenchLetterHasAGlyphOfItsOwn() {
    var missing = plex.outline(0x10FFFF).rings();
    "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ«»’–…"
        .chars()
        .forEach(
            letter ->
                assertThat(plex.outline(letter).rings())
                    .as(Character.toString(letter))
                    .isNotEmpty()
                    .isNotEqualTo(missing));
  }

  @Test
  void aBlankHasAWidthAndNoShape() {
    assertThat(plex.outline(' ').rings()).isEmpty();
    assertThat(plex.advance(' ')).isPositive();
  }

  @Test
  void alongALineLettersTurnWithIt() {
    var down = new Polyline(new double[] {50, 0, 50, 200});
    var box = bounds(plex.along("rue Neuve", 20, down, 10, 0));

    assertThat(box[3] - box[1]).isCloseTo(plex.width("rue Neuve") * 20, within(4.0));
    assertThat(box[2] - box[0]).isLessThan(22);
  }

  @Test
  void whatIsNoFontIsRefused() {
    assertThatThrownBy(() -> Typeface.read(new ByteArrayInputStream(new byte[64])))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("without table");
  }

  private static double[] bounds(Outline shape) {
    var box = new double[] {1e9, 1e9, -1e9, -1e9};
    for (var ring : shape.rings()) {
      for (var i = 0; i < ring.length; i += 2) {
        box[0] = Math.min(box[0], ring[i]);
        box[1] = Math.min(box[1], ring[i + 1]);
        box[2] = Math.max(box[2], ring[i]);
        box[3] = Math.max(box[3], ring[i + 1]);
      }
    }
    return box;
  }
}
