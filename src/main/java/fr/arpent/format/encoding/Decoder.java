package fr.arpent.format.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns a file's bytes into UTF-8: as they are, by a table of 256, or by the decoder of Java. */
final class Decoder {
  private Decoder() {}

  /** The text of {@code bytes} from {@code from} on, read as {@code charset}. */
  static Decoded decode(byte[] bytes, int from, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return utf8(bytes, from);
    }
    var table = OneByteTable.of(charset);
    return table.isPresent() ? table.get().decode(bytes, from) : other(bytes, from, charset);
  }

  private static Decoded utf8(byte[] bytes, int from) {
    if (Utf8Tally.of(bytes, from, bytes.length).bad() == 0) {
      return new Decoded(bytes, from, new int[0]);
    }
    var out = new Utf8Output(bytes.length + 64L);
    var at = from;
    while (at < bytes.length) {
      var ascii = Utf8.endOfAscii(bytes, at, bytes.length);
      var length = ascii < bytes.length ? Utf8.sequence(bytes, ascii, bytes.length) : 0;
      out.copy(bytes, at, ascii + Math.max(length, 0));
      if (length < 0) {
        out.replacement();
      }
      at = ascii + Math.abs(length);
    }
    return out.done();
  }

  private static Decoded other(byte[] bytes, int from, Charset charset) {
    var out = new Utf8Output((bytes.length - from) * 11L / 10 + 16);
    var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    var chars = CharBuffer.allocate(1 << 14);
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    while (true) {
      var result = decoder.decode(in, chars, true);
      if (result.isUnderflow()) {
        decoder.flush(chars);
      }
      drain(chars.flip(), out);
      chars.clear();
      if (result.isUnderflow()) {
        return out.done();
      }
      if (result.isError()) {
        out.replacement();
        in.position(in.position() + result.length());
      }
    }
  }

  private static void drain(CharBuffer chars, Utf8Output out) {
    while (chars.hasRemaining()) {
      var c = chars.get();
      out.put(
          Character.isHighSurrogate(c) && chars.hasRemaining()
              ? Character.toCodePoint(c, chars.get())
              : c);
    }
  }
}
