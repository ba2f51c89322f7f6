package fr.arpent.format.encoding;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import java.util.Arrays;

/** Takes characters one after another and gives UTF-8, with the places of replacements. */
final class Utf8Output {
  private static final long MOST = Integer.MAX_VALUE - 64L;

  private byte[] bytes;
  private int size;
  private int[] bad = new int[8];
  private int badCount;

  /** Expects about {@code expected} bytes. */
  Utf8Output(long expected) {
    bytes = new byte[(int) Math.clamp(expected, 16, MOST)];
  }

  /** Appends bytes that are valid UTF-8. */
  void copy(byte[] from, int start, int end) {
    room(end - start);
    System.arraycopy(from, start, bytes, size, end - start);
    size += end - start;
  }

  /** Appends one code point. */
  void put(int codePoint) {
    room(4);
    if (codePoint < 0x80) {
      bytes[size++] = (byte) codePoint;
    } else if (codePoint < 0x800) {
      bytes[size++] = (byte) (0xC0 | (codePoint >> 6));
      tail(codePoint, 0);
    } else if (codePoint < 0x10000) {
      bytes[size++] = (byte) (0xE0 | (codePoint >> 12));
      tail(codePoint, 6);
    } else {
      bytes[size++] = (byte) (0xF0 | (codePoint >> 18));
      tail(codePoint, 12);
    }
  }

  /** Appends U+FFFD for bytes that mean nothing and notes where. */
  void replacement() {
    if (badCount == bad.length) {
      bad = Arrays.copyOf(bad, badCount * 2);
    }
    bad[badCount++] = size;
    put(0xFFFD);
  }

  Decoded done() {
    return new Decoded(Arrays.copyOf(bytes, size), 0, Arrays.copyOf(bad, badCount));
  }

  private void tail(int codePoint, int highest) {
    for (var shift = highest; shift >= 0; shift -= 6) {
      bytes[size++] = (byte) (0x80 | ((codePoint >> shift) & 0x3F));
    }
  }

  private void room(int more) {
    if ((long) size + more > MOST) {
      throw new ProblemException(Problem.at(Place.NOWHERE, "format.too-big", MOST / 1_000_000));
    }
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(MOST, bytes.length * 3L / 2 + more));
    }
  }
}
