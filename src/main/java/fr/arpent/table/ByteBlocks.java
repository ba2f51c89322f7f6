package fr.arpent.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Byte strings one after another in blocks of a megabyte, each after a tag of one byte, numbered
 * from 0. One thread adds at a time; what was added and handed over safely is read by any.
 */
final class ByteBlocks {
  private static final int BITS = 20;
  private static final int BLOCK = 1 << BITS;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private volatile byte[][] blocks = {new byte[64]};

  /** Block, place in it and length of each string: its start in the upper half, in one read. */
  private volatile long[] spans = new long[16];

  private int size;
  private int block;
  private int end;

  void add(byte[] from, int offset, int length, byte tag) {
    if (size == spans.length) {
      spans = Arrays.copyOf(spans, size * 2);
    }
    makeRoom(length + 1);
    blocks[block][end++] = tag;
    System.arraycopy(from, offset, blocks[block], end, length);
    spans[size++] = (long) ((block << BITS) | end) << 32 | length;
    end += length;
  }

  String text(int index) {
    var span = spans[index];
    return new String(blocks[block(span)], place(span), (int) span, StandardCharsets.UTF_8);
  }

  /** Whether all are blanks of ASCII, or no-break spaces (C2 A0, E2 80 AF in UTF-8). */
  boolean isBlank(int index) {
    var span = spans[index];
    var block = blocks[block(span)];
    var at = place(span);
    var end = at + (int) span;
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
    var span = spans[index];
    var block = blocks[block(span)];
    var at = place(span);
    var end = at + (int) span;
    while (at < end && block[at] >= 0) {
      at++;
    }
    return at == end;
  }

  int length(int index) {
    return (int) spans[index];
  }

  byte tag(int index) {
    var span = spans[index];
    return blocks[block(span)][place(span) - 1];
  }

  private static int block(long span) {
    return (int) (span >>> (32 + BITS));
  }

  private static int place(long span) {
    return (int) (span >>> 32) & (BLOCK - 1);
  }

  /** Eight bytes at a time, by hand: most cells are shorter than the call of a library is dear. */
  boolean same(int index, byte tag, byte[] other, int from, int length) {
    var span = spans[index];
    if ((int) span != length) {
      return false;
    }
    var mine = blocks[block(span)];
    var start = place(span);
    if (mine[start - 1] != tag) {
      return false;
    }
    var at = 0;
    for (; at + 8 <= length; at += 8) {
      if ((long) LONGS.get(mine, start + at) != (long) LONGS.get(other, from + at)) {
        return false;
      }
    }
    return rest(mine, start + at, start + length) == rest(other, from + at, from + length);
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

  /** The last bytes, seven at most, as one number. */
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
