package fr.arpent.ui.theme;

/**
 * One layer of a {@link Glyph}.
 *
 * @param width of the line in px; 0 for a filled shape
 * @param dashed whether the line is broken
 */
public record GlyphPart(GlyphShape shape, Tone tone, double width, boolean dashed) {

  static GlyphPart fill(GlyphShape shape, Tone tone) {
    return new GlyphPart(shape, tone, 0, false);
  }

  static GlyphPart line(GlyphShape shape, Tone tone, double width) {
    return new GlyphPart(shape, tone, width, false);
  }

  static GlyphPart dashes(GlyphShape shape, Tone tone, double width) {
    return new GlyphPart(shape, tone, width, true);
  }

  /** Whether the point is painted; a broken line counts as whole. */
  boolean covers(double x, double y) {
    return width == 0 ? shape.contains(x, y) : shape.distance(x, y) <= width / 2;
  }
}
