package fr.arpent.format.csv;

import fr.arpent.format.encoding.Decoded;
import java.util.Arrays;

/**
 * Byte order marks that are no part of any cell: several at the beginning, or one inside the first
 * quotes, where programs that quote everything put it.
 *
 * @param text without them
 * @param insideQuotes whether there was one inside the first quotes
 */
record InnerMark(Decoded text, boolean insideQuotes) {
  private static final int LENGTH = 3;

  static InnerMark strip(Decoded text) {
    var from = text.from();
    while (at(text, from)) {
      from += LENGTH;
    }
    var quoted = from < text.end() && text.utf8()[from] == '"' && at(text, from + 1);
    var rest = new Decoded(text.utf8(), from, text.bad());
    return new InnerMark(quoted ? withoutMarkAt(rest, from + 1) : rest, quoted);
  }

  /** Whether the bytes at {@code place} are U+FEFF in UTF-8. */
  static boolean at(Decoded text, int place) {
    return is(text.utf8(), place, text.end());
  }

  /** Whether the bytes at {@code place} are U+FEFF in UTF-8. */
  static boolean is(byte[] bytes, int place, int end) {
    return place + LENGTH <= end
        && bytes[place] == (byte) 0xEF
        && bytes[place + 1] == (byte) 0xBB
        && bytes[place + 2] == (byte) 0xBF;
  }

  private static Decoded withoutMarkAt(Decoded text, int place) {
    var rest = new byte[text.end() - LENGTH];
    System.arraycopy(text.utf8(), 0, rest, 0, place);
    System.arraycopy(text.utf8(), place + LENGTH, rest, place, rest.length - place);
    return new Decoded(rest, text.from(), Arrays.stream(text.bad()).map(b -> b - LENGTH).toArray());
  }
}
