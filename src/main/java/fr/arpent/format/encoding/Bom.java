package fr.arpent.format.encoding;

import java.util.Optional;

/**
 * A byte order mark at the beginning of a file.
 *
 * @param encoding the encoding it stands for
 * @param length how many bytes it takes
 */
record Bom(String encoding, int length) {

  static Optional<Bom> of(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new Bom("UTF-8", 3));
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(new Bom("UTF-16LE", 2));
    }
    return begins(bytes, 0xFE, 0xFF) ? Optional.of(new Bom("UTF-16BE", 2)) : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (var i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
