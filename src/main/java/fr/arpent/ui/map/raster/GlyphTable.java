package fr.arpent.ui.map.raster;

import java.nio.ByteBuffer;
import java.util.ArrayList;

/**
 * Outlines of the glyphs of a font, from its {@code glyf} and {@code loca} tables (OpenType
 * specification, "glyf"). In font units, y downward.
 */
final class GlyphTable {
  private static final int WORDS = 1;
  private static final int OFFSETS = 2;
  private static final int SCALED = 8;
  private static final int MORE = 32;
  private static final int SCALED_TWICE = 64;
  private static final int MATRIX = 128;
  private final ByteBuffer places;
  private final ByteBuffer glyphs;
  private final boolean longPlaces;

  GlyphTable(Sfnt font) {
    places = font.table("loca");
    glyphs = font.table("glyf");
    longPlaces = font.table("head").getShort(50) != 0;
  }

  /** The shape of {@code glyph}; empty for a blank. */
  Outline outline(int glyph) {
    var from = place(glyph);
    var length = place(glyph + 1) - from;
    if (length == 0) {
      return Outline.of(java.util.List.of());
    }
    var data = glyphs.slice(from, length);
    var contours = data.getShort(0);
    data.position(10);
    return contours >= 0 ? new GlyphContours(data, contours).outline() : composed(data);
  }

  private int place(int glyph) {
    return longPlaces
        ? places.getInt(4 * glyph)
        : 2 * Short.toUnsignedInt(places.getShort(2 * glyph));
  }

  /** A letter with its accent: other glyphs, each moved into place. */
  private Outline composed(ByteBuffer data) {
    var parts = new ArrayList<Outline>();
    int flags;
    do {
      flags = data.getShort();
      var part = outline(Short.toUnsignedInt(data.getShort()));
      var x = (flags & WORDS) != 0 ? data.getShort() : data.get();
      var y = (flags & WORDS) != 0 ? data.getShort() : data.get();
      var scale = scale(data, flags);
      var moved = (flags & OFFSETS) != 0;
      parts.add(part.placed(moved ? x : 0, moved ? -y : 0, 0, scale));
    } while ((flags & MORE) != 0);
    return Outline.of(parts);
  }

  /** The scale of a part; of the rarer kinds, which our font does not use, the first number. */
  private static double scale(ByteBuffer data, int flags) {
    var numbers = (flags & SCALED) != 0 ? 1 : (flags & SCALED_TWICE) != 0 ? 2 : 4;
    if ((flags & (SCALED | SCALED_TWICE | MATRIX)) == 0) {
      return 1;
    }
    var scale = data.getShort() / 16384.0;
    data.position(data.position() + 2 * (numbers - 1));
    return scale;
  }
}
