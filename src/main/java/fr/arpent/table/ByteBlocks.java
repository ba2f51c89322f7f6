package fr.arpent.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Byte strings one after another in blocks of a megabyte, numbered from 0. One thread adds at a
 * time; what was added and handed over safely is read by any.
 */
final class ByteBlocks {
  private static final int BITS = 20;
  private static final int BLOCK = 1 << BITS;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private volatile byte[][] blocks = {new byte[64]};
  private volatile int[] starts = new int[16];
  private volatile int[] lengths = new int[16];
  private int size;
  private int block;
  private int end;

  void add(byte[] from, int offset, int length) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      lengths = Arrays.copyOf(lengths, size * 2);
    }
    makeRoom(length);
    System.arraycopy(from, offset, blocks[block], end, length);
    starts[size] = (block << BITS) | end;
    lengths[size++] = length;
    end += length;
  }

  String text(int index) {
    var start = starts[index];
    return new String(
        blocks[start >>> BITS], start & (BLOCK - 1), lengths[index], StandardCharsets.UTF_8);
  }

  /** Whether all are blanks of ASCII, or no-break spaces (C2 A0, E2 80 AF in UTF-8). */
  boolean isBlank(int index) {
    var start = starts[index];
    var block = blocks[start >>> BITS];
    var at = start & (BLOCK - 1);
    var end = at + lengths[index];
    while (at < end) {
      if (block[at] >= 0 && block[at] <= ' ') {
        at++;
      } else if (block[at] == (byte) 0xC2 && block[at + 1] == (byte) 0xA0) {
        at += 2;
      } else if (block[at] == (byte) 0xE2
          && block[at + 1] == (byte) 0x80
          && block[at + 2] == (byte) 0xAF) {
        at += 3;
      } else {
        return false;
      }
    }
    return true;
  }

  /** Whether all are signs of ASCII. */
  boolean isAscii(int index) {
    var start = starts[index];
    var block = blocks[start >>> BITS];
    var at = start & (BLOCK - 1);
    var end = at + lengths[index];
    while (at < end && block[at] >= 0) {
      at++;
    }
    return at == end;
  }

  int length(int index) {
    return lengths[index];
  }

  boolean same(int index, byte[] other, int from, int length) {
    if (lengths[index] != length) {
      return false;
    }
    var start = starts[index];
    var offset = start & (BLOCK - 1);
    return Arrays.equals(
        blocks[start >>> BITS], offset, offset + length, other, from, from + length);
  }

  /** Spreads any bytes over all ints; the last one to seven are read as one number. */
  static int hash(byte[] bytes, int from, int length, int seed) {
    var hash = length * 0x9E3779B97F4A7C15L + seed;
    var end = from + length;
    var at = from;
    for (; at + 8 <= end; at += 8) {
      hash = (hash ^ (long) LONGS.get(bytes, at)) * 0xD6E8FEB86659FD93L;
      hash ^= hash >>> 32;
    }
    hash = (hash ^ rest(bytes, at, end)) * 0xD6E8FEB86659FD93L;
    return (int) (hash ^ (hash >>> 32));
  }

  private static long rest(byte[] bytes, int from, int end) {
    if (bytes.length - from >= 8) {
      var beyond = 64 - 8 * (end - from);
      return beyond == 64 ? 0 : ((long) LONGS.get(bytes, from) << beyond) >>> beyond;
    }
    var rest = 0L;
    for (var at = end - 1; at >= from; at--) {
      rest = (rest << 8) | (bytes[at] & 0xFF);
    }
    return rest;
  }

  /** Small dictionaries start small; a full block is left and the next one begun. */
  private void makeRoom(int length) {
    var current = blocks[block];
    if (end + length <= current.length) {
      return;
    }
    if (end + length <= BLOCK) {
      var grown = blocks.clone();
      var wanted = Math.max(current.length * 2, end + length);
      grown[block] = Arrays.copyOf(current, Math.min(BLOCK, wanted));
      blocks = grown;
      return;
    }
    var more = Arrays.copyOf(blocks, blocks.length + 1);
    block = blocks.length;
    more[block] = new byte[Math.max(BLOCK, length)];
    blocks = more;
    end = 0;
  }
}
