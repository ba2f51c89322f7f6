package fr.arpent.format.encoding;

import java.util.Optional;

/** UTF-16 without a mark: in Western text nearly every second byte is zero. */
final class Utf16Look {
  private static final int SAMPLE = 4096;

  private Utf16Look() {}

  static Optional<String> of(byte[] bytes) {
    var pairs = Math.min(bytes.length, SAMPLE) / 2;
    var zeros = new int[2];
    for (var i = 0; i < pairs * 2; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (pairs < 2) {
      return Optional.empty();
    }
    if (zeros[1] > pairs * 0.7 && zeros[0] < pairs * 0.1) {
      return Optional.of("UTF-16LE");
    }
    return zeros[0] > pairs * 0.7 && zeros[1] < pairs * 0.1
        ? Optional.of("UTF-16BE")
        : Optional.empty();
  }
}
