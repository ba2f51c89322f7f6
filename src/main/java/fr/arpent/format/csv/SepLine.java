package fr.arpent.format.csv;

import fr.arpent.format.encoding.Decoded;
import java.util.Optional;

/** The line {@code sep=;} with which some files tell Excel their delimiter. */
final class SepLine {
  private static final byte[] WORD = {'s', 'e', 'p', '='};

  private SepLine() {}

  /** The delimiter it tells; empty when the text does not begin so. */
  static Optional<Character> of(Decoded text) {
    var bytes = text.utf8();
    var at = text.from();
    for (var b : WORD) {
      if (at >= text.end() || Character.toLowerCase(bytes[at++]) != b) {
        return Optional.empty();
      }
    }
    var ended = at + 1 < text.end() && (bytes[at + 1] == '\n' || bytes[at + 1] == '\r');
    var possible = ended && (bytes[at] > ' ' || bytes[at] == '\t');
    return possible ? Optional.of((char) bytes[at]) : Optional.empty();
  }
}
