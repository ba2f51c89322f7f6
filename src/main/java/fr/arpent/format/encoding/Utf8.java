package fr.arpent.format.encoding;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The byte patterns of UTF-8 (RFC 3629): no overlong forms, no surrogates, at most U+10FFFF. */
final class Utf8 {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;

  private Utf8() {}

  /** The first byte from {@code at} on that is not ASCII; {@code end} when all are. */
  static int endOfAscii(byte[] bytes, int at, int end) {
    var i = at;
    while (i + 8 <= end && ((long) LONGS.get(bytes, i) & HIGH_BITS) == 0) {
      i += 8;
    }
    while (i < end && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /**
   * Measures the sequence that begins at {@code at} with a byte that is not ASCII: its length when
   * it is valid, or minus the number of bytes that one replacement character stands for.
   */
  static int sequence(byte[] bytes, int at, int end) {
    var lead = bytes[at] & 0xFF;
    var length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
    if (length == 1) {
      return -1;
    }
    if (at + 1 >= end || !second(lead, bytes[at + 1] & 0xFF)) {
      return -1;
    }
    for (var i = 2; i < length; i++) {
      if (at + i >= end || (bytes[at + i] & 0xC0) != 0x80) {
        return -i;
      }
    }
    return length;
  }

  private static boolean second(int lead, int second) {
    return switch (lead) {
      case 0xE0 -> second >= 0xA0 && second <= 0xBF;
      case 0xED -> second >= 0x80 && second <= 0x9F;
      case 0xF0 -> second >= 0x90 && second <= 0xBF;
      case 0xF4 -> second >= 0x80 && second <= 0x8F;
      default -> second >= 0x80 && second <= 0xBF;
    };
  }
}
