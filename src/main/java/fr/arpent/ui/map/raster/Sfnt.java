package fr.arpent.ui.map.raster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The tables of a font file, by their four-letter tags. Reads WOFF 1.0 (W3C Recommendation, section
 * 4 and 5: each table may be compressed by zlib) and the plain OpenType file it wraps.
 */
final class Sfnt {
  private static final int WOFF = 0x774F4646;
  private final Map<String, ByteBuffer> tables = new HashMap<>();

  private Sfnt() {}

  /**
   * The font in {@code input}.
   *
   * @throws IOException when it cannot be read or is damaged
   */
  static Sfnt read(InputStream input) throws IOException {
    var file = ByteBuffer.wrap(input.readAllBytes());
    var woff = file.getInt(0) == WOFF;
    var count = file.getShort(woff ? 12 : 4);
    var font = new Sfnt();
    for (var i = 0; i < count; i++) {
      var entry = file.slice(woff ? 44 + 20 * i : 12 + 16 * i, woff ? 20 : 16);
      var tag = new byte[4];
      entry.get(tag);
      font.tables.put(
          new String(tag, java.nio.charset.StandardCharsets.US_ASCII), table(file, entry, woff));
    }
    return font;
  }

  private static ByteBuffer table(ByteBuffer file, ByteBuffer entry, boolean woff)
      throws IOException {
    if (!woff) {
      return file.slice(entry.getInt(8), entry.getInt(12));
    }
    var stored = file.slice(entry.getInt(4), entry.getInt(8));
    var length = entry.getInt(12);
    return stored.remaining() == length ? stored : inflated(stored, length);
  }

  private static ByteBuffer inflated(ByteBuffer stored, int length) throws IOException {
    var whole = ByteBuffer.allocate(length);
    try (var inflater = new Inflater()) {
      inflater.setInput(stored);
      inflater.inflate(whole);
    } catch (DataFormatException e) {
      throw new IOException("damaged font", e);
    }
    return whole.flip();
  }

  /** The table {@code tag}. */
  ByteBuffer table(String tag) {
    var found = tables.get(tag);
    if (found == null) {
      throw new IllegalStateException("font without table " + tag);
    }
    return found;
  }
}
