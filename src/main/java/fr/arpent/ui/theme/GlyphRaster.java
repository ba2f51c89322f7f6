package fr.arpent.ui.theme;

import java.util.List;

/** Draws a glyph into pixels without a toolkit, to be stamped many times on a picture. */
public final class GlyphRaster {
  private static final int SAMPLES = 4;

  private GlyphRaster() {}

  /**
   * The glyph in a square of {@code side} px with its middle in the middle, smooth at its edges.
   *
   * @param scale 1 for the size it is drawn at
   * @return {@code side × side} pixels as {@code 0xAARRGGBB}, colours multiplied by alpha
   */
  public static int[] pixels(Glyph glyph, Palette palette, int side, double scale) {
    var pixels = new int[side * side];
    var parts = glyph.parts().reversed();
    for (var i = 0; i < pixels.length; i++) {
      var x = i % side - side / 2.0;
      var y = Math.floorDiv(i, side) - side / 2.0;
      pixels[i] = pixel(parts, palette, x, y, scale);
    }
    return pixels;
  }

  private static int pixel(
      List<GlyphPart> highestFirst, Palette palette, double x, double y, double scale) {
    var red = 0;
    var green = 0;
    var blue = 0;
    var alpha = 0;
    for (var sample = 0; sample < SAMPLES * SAMPLES; sample++) {
      var sx = (x + (sample % SAMPLES + 0.5) / SAMPLES) / scale;
      var sy = (y + (Math.floorDiv(sample, SAMPLES) + 0.5) / SAMPLES) / scale;
      var colour = colour(highestFirst, palette, sx, sy);
      alpha += colour >>> 24;
      red += colour >> 16 & 255;
      green += colour >> 8 & 255;
      blue += colour & 255;
    }
    return mean(alpha) << 24 | mean(red) << 16 | mean(green) << 8 | mean(blue);
  }

  private static int colour(List<GlyphPart> highestFirst, Palette palette, double x, double y) {
    for (var part : highestFirst) {
      if (part.covers(x, y)) {
        return palette.argb(part.tone());
      }
    }
    return 0;
  }

  private static int mean(int sum) {
    return Math.round(sum / (float) (SAMPLES * SAMPLES));
  }
}
