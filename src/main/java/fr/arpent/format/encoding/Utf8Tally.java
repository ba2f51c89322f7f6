package fr.arpent.format.encoding;

/**
 * How far bytes are UTF-8.
 *
 * @param sequences valid sequences of several bytes
 * @param bad runs of bytes that are none
 */
record Utf8Tally(int sequences, int bad) {

  static Utf8Tally of(byte[] bytes, int from, int end) {
    var sequences = 0;
    var bad = 0;
    var at = Utf8.endOfAscii(bytes, from, end);
    while (at < end) {
      var length = Utf8.sequence(bytes, at, end);
      sequences += length > 0 ? 1 : 0;
      bad += length < 0 ? 1 : 0;
      at = Utf8.endOfAscii(bytes, at + Math.abs(length), end);
    }
    return new Utf8Tally(sequences, bad);
  }

  /** Whether all is ASCII. */
  boolean ascii() {
    return sequences == 0 && bad == 0;
  }

  /**
   * Whether it was meant as UTF-8: in any one-byte encoding, letters that happen to look like a
   * valid sequence are far rarer than those that do not.
   */
  boolean meant() {
    return bad == 0 || sequences >= bad;
  }
}
