package fr.arpent.format.encoding;

/**
 * The text of a file as valid UTF-8.
 *
 * @param utf8 the bytes; the file's own where it is UTF-8 throughout, so not to be changed
 * @param from where the text begins, after a byte order mark
 * @param bad where in {@code utf8} a replacement character stands for bytes that mean nothing,
 *     ascending
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: handed from the decoder to the reader
public record Decoded(byte[] utf8, int from, int[] bad) {

  /** Where the text ends, exclusive. */
  public int end() {
    return utf8.length;
  }
}
