package fr.arpent.format.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/** An encoding in which a byte is a character and the first 128 are ASCII: the other 128. */
final class OneByteTable {
  private static final char NOTHING = '\uFFFD';

  private final char[] high;

  private OneByteTable(char[] high) {
    this.high = high;
  }

  /** The table of {@code charset}; empty when it is no such encoding. */
  static Optional<OneByteTable> of(Charset charset) {
    if (charset.newDecoder().maxCharsPerByte() > 1 || !startsWithAscii(charset)) {
      return Optional.empty();
    }
    var high = new char[128];
    for (var i = 0; i < 128; i++) {
      high[i] = character(charset, (byte) (i + 128));
    }
    return pairsAreTwoCharacters(charset) ? Optional.of(new OneByteTable(high)) : Optional.empty();
  }

  /** What {@code b} stands for; U+FFFD when for nothing. */
  char character(byte b) {
    return b >= 0 ? (char) b : high[b & 0x7F];
  }

  Decoded decode(byte[] bytes, int from) {
    var out = new Utf8Output((bytes.length - from) * 17L / 16 + 16);
    var at = from;
    while (at < bytes.length) {
      var ascii = Utf8.endOfAscii(bytes, at, bytes.length);
      out.copy(bytes, at, ascii);
      if (ascii < bytes.length) {
        put(high[bytes[ascii] & 0x7F], out);
      }
      at = ascii + 1;
    }
    return out.done();
  }

  private static void put(char c, Utf8Output out) {
    if (c == NOTHING) {
      out.replacement();
    } else {
      out.put(c);
    }
  }

  private static boolean startsWithAscii(Charset charset) {
    var ascii = new byte[128];
    for (var i = 0; i < 128; i++) {
      ascii[i] = (byte) i;
    }
    var text = new String(ascii, charset);
    return text.length() == 128 && text.chars().allMatch(c -> c == text.indexOf(c));
  }

  /** A lead byte of a many-byte encoding means nothing alone but something before another. */
  private static boolean pairsAreTwoCharacters(Charset charset) {
    for (var lead = 128; lead < 256; lead++) {
      for (var tail : new int[] {0x40, 0xA1, 0xA4}) {
        if (new String(new byte[] {(byte) lead, (byte) tail}, charset).length() != 2) {
          return false;
        }
      }
    }
    return true;
  }

  private static char character(Charset charset, byte b) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(new byte[] {b})).get();
    } catch (CharacterCodingException _) {
      return NOTHING; // no character has this byte
    }
  }
}
