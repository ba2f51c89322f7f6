package fr.arpent.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

  /** Contrast of WCAG 2.2 by which text is readable, and that by which shapes are seen. */
  @ParameterizedTest
  @CsvSource({
    "FG, BG, 4.5",
    "MUTED, BG, 4.5",
    "MUTED, SUBTLE, 4.5",
    "MUTED, SELECT, 4.5",
    "FG, ERROR_BG, 4.5",
    "ERROR, ERROR_BG, 4.5",
    "FG, WARN_BG, 4.5",
    "WARN, WARN_BG, 4.5",
    "CHANGE_FG, BG, 4.5",
    "CHANGE_FG, CHANGE_BG, 4.5",
    "FG, SELECT, 4.5",
    "OK, BG, 4.5",
    "OK, SUBTLE, 4.5",
    "ON_ACCENT, ACCENT, 4.5",
    "LABEL, HALO, 4.5",
    "FG, CHANGE_BG, 4.5",
    "FOCUS, BG, 3",
    "FOCUS, SELECT, 3",
    "FOCUS, ERROR_BG, 3",
    "TODO, LAND, 3",
    "SEEN, LAND, 3",
    "LATER, LAND, 3",
    "BAD, LAND, 3",
    "FOCUS, LAND, 3",
    "OK_BAR, BG, 3",
    "TODO, SUBTLE, 3",
    "SEEN, SUBTLE, 3",
    "LATER, SUBTLE, 3",
    "BAD, SUBTLE, 3"
  })
  void isReadable(Tone front, Tone behind, double least) {
    for (var scheme : Scheme.values()) {
      var palette = Palette.of(scheme);
      assertThat(contrast(palette.color(front), palette.color(behind)))
          .as("%s on %s, %s", front, behind, scheme)
          .isGreaterThanOrEqualTo(least);
    }
  }

  @ParameterizedTest
  @EnumSource
  void givesEveryToneOpaque(Scheme scheme) {
    var palette = Palette.of(scheme);
    for (var tone : Tone.values()) {
      assertThat(palette.argb(tone) >>> 24).as("%s", tone).isEqualTo(255);
    }
  }

  @Test
  void readsTheStyleSheet() {
    assertThat(Palette.of(Scheme.LIGHT).argb(Tone.FG)).isEqualTo(0xff24292f);
    assertThat(Palette.of(Scheme.DARK).color(Tone.CHANGE_BG)).isEqualTo(Color.web("#13233a"));
    assertThat(Tone.CHANGE_BG.css()).isEqualTo("-arpent-change-bg");
  }

  private static double contrast(Color one, Color other) {
    var a = luminance(one);
    var b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
