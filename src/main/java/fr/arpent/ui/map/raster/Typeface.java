package fr.arpent.ui.map.raster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A font of TrueType outlines, unhinted. Lengths are in ems, y downward from the base line. Safe
 * for all threads.
 */
public final class Typeface {
  private final ByteBuffer widths;
  private final int measured;
  private final double em;
  private final CharacterMap characters;
  private final GlyphTable glyphs;
  private final Map<Integer, Outline> outlines = new ConcurrentHashMap<>();

  private Typeface(Sfnt font) {
    em = font.table("head").getShort(18);
    widths = font.table("hmtx");
    measured = font.table("hhea").getShort(34);
    characters = new CharacterMap(font.table("cmap"));
    glyphs = new GlyphTable(font);
  }

  /**
   * The font in {@code input} (WOFF or TTF), which is closed.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  public static Typeface read(InputStream input) {
    try (input) {
      return new Typeface(Sfnt.read(input));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How far the pen moves on for {@code character}. */
  public double advance(int character) {
    var glyph = Math.min(characters.glyph(character), measured - 1);
    return widths.getShort(4 * glyph) / em;
  }

  /** How far the pen moves on for {@code text}. */
  public double width(String text) {
    return text.codePoints().mapToDouble(this::advance).sum();
  }

  /** The shape of {@code character}, standing at the origin. */
  public Outline outline(int character) {
    return outlines.computeIfAbsent(
        characters.glyph(character), glyph -> glyphs.outline(glyph).placed(0, 0, 0, 1 / em));
  }

  /**
   * {@code text} in {@code size} pixels an em, its base line beginning at ({@code x}, {@code y}).
   */
  public Outline line(String text, double size, double x, double y) {
    var parts = new java.util.ArrayList<Outline>();
    var pen = x;
    for (var character : text.codePoints().toArray()) {
      parts.add(outline(character).placed(pen, y, 0, size));
      pen += advance(character) * size;
    }
    return Outline.of(parts);
  }

  /**
   * {@code text} along {@code path} from {@code start}, each letter turned with the path.
   *
   * @param below how far under the path the base line runs
   */
  public Outline along(String text, double size, Polyline path, double start, double below) {
    var parts = new java.util.ArrayList<Outline>();
    var pen = start;
    for (var character : text.codePoints().toArray()) {
      var advance = advance(character) * size;
      var middle = pen + advance / 2;
      var angle = path.angle(middle);
      var x = path.x(middle) - Math.cos(angle) * advance / 2 - Math.sin(angle) * below;
      var y = path.y(middle) - Math.sin(angle) * advance / 2 + Math.cos(angle) * below;
      parts.add(outline(character).placed(x, y, angle, size));
      pen += advance;
    }
    return Outline.of(parts);
  }
}
