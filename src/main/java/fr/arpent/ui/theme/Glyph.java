package fr.arpent.ui.theme;

import static fr.arpent.ui.theme.GlyphPart.dashes;
import static fr.arpent.ui.theme.GlyphPart.fill;
import static fr.arpent.ui.theme.GlyphPart.line;

import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.theme.GlyphShape.Circle;
import fr.arpent.ui.theme.GlyphShape.Lines;
import java.util.List;
import java.util.stream.Stream;

/**
 * The drawing of a state, the same in the grid, on the map, in the legend and in the dock. Shapes
 * differ without colour. Fits in 16 × 16 px around its middle.
 *
 * @param parts from the lowest layer to the highest
 */
public record Glyph(List<GlyphPart> parts) {
  private static final Lines BADGE = new Lines(true, 5, -8, 9, -1.5, 1, -1.5);
  private static final Lines TICK = new Lines(false, -2.5, 0, -0.5, 2.1, 2.9, -2);
  private static final Lines DIAMOND = new Lines(true, 0, -7, 7, 0, 0, 7, -7, 0);
  private static final Lines HANDS = new Lines(false, 0, -2.4, 0, 0.2, 2, 0.2);
  private static final Lines SQUARE = new Lines(true, -5.5, -5.5, 5.5, -5.5, 5.5, 5.5, -5.5, 5.5);
  private static final Lines HOOK =
      new Lines(false, -1.9, -1.7, -1.3, -3, 0, -3.5, 1.4, -3, 1.9, -1.7, 1.2, -0.5, 0, 0.3, 0, 1);
  private static final Lines TRIANGLE = new Lines(true, 0, -6.5, 7.2, 4.9, -7.2, 4.9);
  private static final Lines BAR = new Lines(false, 0, -1.4, 0, 1.2);

  public Glyph {
    parts = List.copyOf(parts);
  }

  /** The drawing of {@code state}. */
  public static Glyph of(PointState state) {
    return switch (state) {
      case TO_DO -> ring(fill(new Circle(0, 0, 4.5), Tone.POINT_FILL));
      case SEEN -> cutOut(new Circle(0, 0, 5.8), Tone.SEEN, line(TICK, Tone.POINT_FILL, 1.6));
      case LATER -> cutOut(DIAMOND, Tone.LATER, line(HANDS, Tone.POINT_FILL, 1.3));
      case CANNOT_TELL ->
          cutOut(SQUARE, Tone.LATER, line(HOOK, Tone.POINT_FILL, 1.3), dot(3.2, 0.85));
      case TO_FIX -> cutOut(TRIANGLE, Tone.BAD, line(BAR, Tone.POINT_FILL, 1.5), dot(3.2, 0.8));
      case NO_POSITION -> new Glyph(List.of(dashes(new Circle(0, 0, 5), Tone.TODO, 1.6)));
    };
  }

  /** The same with the small triangle that says that the row has an error. */
  public Glyph withBadge() {
    var badge = Stream.of(fill(BADGE, Tone.BAD), line(BADGE, Tone.BG, 1));
    return new Glyph(Stream.concat(parts.stream(), badge).toList());
  }

  private static Glyph ring(GlyphPart middle) {
    return new Glyph(List.of(middle, line(middle.shape(), Tone.TODO, 2)));
  }

  private static Glyph cutOut(GlyphShape body, Tone tone, GlyphPart... holes) {
    var solid = Stream.of(fill(body, tone), line(body, Tone.POINT_FILL, 1));
    return new Glyph(Stream.concat(solid, Stream.of(holes)).toList());
  }

  private static GlyphPart dot(double y, double radius) {
    return fill(new Circle(0, y, radius), Tone.POINT_FILL);
  }
}
