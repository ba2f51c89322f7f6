package fr.arpent.format.encoding;

import java.util.stream.IntStream;

/**
 * How far bytes are UTF-8.
 *
 * @param sequences valid sequences of several bytes
 * @param bad runs of bytes that are none
 */
record Utf8Tally(int sequences, int bad) {
  private static final int PART = 1 << 20;

  /** Looks at the bytes from {@code from} up to {@code end}, large ones on all processors. */
  static Utf8Tally of(byte[] bytes, int from, int end) {
    return IntStream.rangeClosed(0, (end - from) / PART)
        .parallel()
        .mapToObj(
            part ->
                part(
                    bytes,
                    border(bytes, from + part * PART, from, end),
                    border(bytes, (int) Math.min(from + (part + 1L) * PART, end), from, end)))
        .reduce(new Utf8Tally(0, 0), Utf8Tally::plus);
  }

  private Utf8Tally plus(Utf8Tally other) {
    return new Utf8Tally(sequences + other.sequences, bad + other.bad);
  }

  /**
   * The first place from {@code at} on where no sequence that began before {@code at} goes on: one
   * has three bytes after its first at most.
   */
  private static int border(byte[] bytes, int at, int from, int end) {
    var place = at;
    while (place > from && place < Math.min(at + 3L, end) && (bytes[place] & 0xC0) == 0x80) {
      place++;
    }
    return place;
  }

  private static Utf8Tally part(byte[] bytes, int from, int end) {
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
