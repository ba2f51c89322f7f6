package fr.arpent.ui.map.raster;

import java.nio.ByteBuffer;

/**
 * Which glyph stands for a character: a {@code cmap} table of format 4 (OpenType specification,
 * "cmap"), which every font with the letters of Europe has.
 */
final class CharacterMap {
  private final ByteBuffer map;
  private final int segments;

  CharacterMap(ByteBuffer cmap) {
    map = format4(cmap);
    segments = unsigned(6) / 2;
  }

  private static ByteBuffer format4(ByteBuffer cmap) {
    var count = cmap.getShort(2);
    for (var i = 0; i < count; i++) {
      var offset = cmap.getInt(4 + 8 * i + 4);
      if (cmap.getShort(offset) == 4) {
        return cmap.slice(offset, cmap.capacity() - offset);
      }
    }
    throw new IllegalStateException("font without a map of format 4");
  }

  /** The glyph of {@code character}; 0, the glyph for what is missing, when there is none. */
  int glyph(int character) {
    for (var i = 0; i < segments; i++) {
      if (unsigned(14 + 2 * i) >= character) {
        return inSegment(i, character);
      }
    }
    return 0;
  }

  private int inSegment(int i, int character) {
    var starts = 16 + 2 * segments;
    var start = unsigned(starts + 2 * i);
    if (start > character) {
      return 0;
    }
    var delta = unsigned(starts + 2 * segments + 2 * i);
    var at = starts + 4 * segments + 2 * i;
    var range = unsigned(at);
    if (range == 0) {
      return character + delta & 0xffff;
    }
    var glyph = unsigned(at + range + 2 * (character - start));
    return glyph == 0 ? 0 : glyph + delta & 0xffff;
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(map.getShort(at));
  }
}
