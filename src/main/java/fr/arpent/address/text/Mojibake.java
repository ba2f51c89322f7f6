package fr.arpent.address.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8 that was read as Windows-1252 ({@code ChÃ¢teau}), put right. */
final class Mojibake {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Mojibake() {}

  /** {@code text} as it was meant; itself where nothing shows that it was misread. */
  static String repaired(String text) {
    if (text.indexOf('Ã') < 0 && text.indexOf('Å') < 0 && text.indexOf('â') < 0) {
      return text;
    }
    return whole(text);
  }

  /** Tries the whole; where some of it is no such text, word by word. */
  private static String whole(String text) {
    try {
      return decoded(text);
    } catch (CharacterCodingException _) {
      return piecewise(text);
    }
  }

  private static String piecewise(String text) {
    var out = new StringBuilder();
    for (var at = 0; at < text.length(); ) {
      var length = at + 1 < text.length() && "ÃÅ".indexOf(text.charAt(at)) >= 0 ? 2 : 1;
      out.append(length == 2 ? pair(text.substring(at, at + 2)) : text.substring(at, at + 1));
      at += length;
    }
    return out.toString();
  }

  private static String pair(String two) {
    try {
      return decoded(two);
    } catch (CharacterCodingException _) {
      return two; // it was meant as it stands
    }
  }

  private static String decoded(String text) throws CharacterCodingException {
    // The no-break space that follows a letter here was once 0xA0, the rest of "à".
    var bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(toArray(bytes))).toString();
  }

  private static byte[] toArray(ByteBuffer bytes) {
    var array = new byte[bytes.remaining()];
    bytes.get(array);
    return array;
  }
}
