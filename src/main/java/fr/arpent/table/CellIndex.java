package fr.arpent.table;

/**
 * Which cells there are, each under a code, and how to find the code of one. One thread adds at a
 * time; a code that was handed over safely is read by any.
 */
final class CellIndex {
  private final ByteBlocks bytes = new ByteBlocks();
  private volatile int size;

  /** Open addressing: hash and code of each value, so that a miss never looks at the bytes. */
  private long[] table = new long[32];

  /** The absent and the empty cell. */
  CellIndex() {
    bytes.add(new byte[0], 0, 0, CellKind.TEXT.tag());
    size = 1;
    code(new byte[0], 0, 0, CellKind.TEXT);
  }

  int size() {
    return size;
  }

  ByteBlocks bytes() {
    return bytes;
  }

  CellKind kind(int code) {
    return CellKind.of(bytes.tag(code));
  }

  /** The code of a cell, added when new. */
  int code(byte[] buffer, int from, int length, CellKind kind) {
    var hash = ByteBlocks.hash(buffer, from, length, kind.tag());
    var slot = slotOf(buffer, from, length, kind, hash);
    var known = (int) table[slot];
    return known != 0 ? known : add(slot, hash, buffer, from, length, kind);
  }

  /** The code of a cell, or 0 when it has none. */
  int find(byte[] utf8, CellKind kind) {
    var hash = ByteBlocks.hash(utf8, 0, utf8.length, kind.tag());
    return (int) table[slotOf(utf8, 0, utf8.length, kind, hash)];
  }

  private int add(int slot, int hash, byte[] buffer, int from, int length, CellKind kind) {
    var code = size;
    bytes.add(buffer, from, length, kind.tag());
    table[slot] = ((long) hash << 32) | code;
    size = code + 1;
    if (size * 2 > table.length) {
      grow();
    }
    return code;
  }

  private void grow() {
    var bigger = new long[table.length * 2];
    for (var entry : table) {
      if (entry != 0) {
        var slot = hashOf(entry) & (bigger.length - 1);
        while (bigger[slot] != 0) {
          slot = (slot + 1) & (bigger.length - 1);
        }
        bigger[slot] = entry;
      }
    }
    table = bigger;
  }

  private static int hashOf(long entry) {
    return (int) (entry >>> 32);
  }

  /** The slot of these bytes: with their entry, or the empty one where it belongs. */
  private int slotOf(byte[] buffer, int from, int length, CellKind kind, int hash) {
    var entries = table;
    var mask = entries.length - 1;
    var slot = hash & mask;
    for (var entry = entries[slot]; entry != 0; entry = entries[slot]) {
      if (hashOf(entry) == hash && bytes.same((int) entry, kind.tag(), buffer, from, length)) {
        break;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
