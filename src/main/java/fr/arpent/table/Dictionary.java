package fr.arpent.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The distinct cells of a column, each under a code. Values are only ever added, so that all
 * versions of a column share one dictionary and a code means the same in each.
 *
 * <p>Values are kept as UTF-8 in blocks of bytes: a million distinct values of ten letters take
 * some 30 MB, a third of what strings would take, and a reader of UTF-8 adds them without making
 * strings. Adding is guarded by a lock; reading a code that was handed over safely (through a
 * published table) needs none. A lone half of a surrogate pair cannot be kept and becomes {@code
 * ?}.
 */
public final class Dictionary {

  /** The code of a cell that the row is too short for; its text is empty. */
  public static final int ABSENT = 0;

  /** The code of the empty text. */
  public static final int EMPTY = 1;

  private final ByteBlocks bytes = new ByteBlocks();
  private volatile byte[] kinds = new byte[16];
  private volatile int size;

  /** Open addressing: hash and code of each value, so that a miss never looks at the bytes. */
  private long[] table = new long[32];

  /** A dictionary of the absent and the empty cell. */
  public Dictionary() {
    bytes.add(new byte[0], 0, 0);
    size = 1;
    code(Cell.EMPTY);
  }

  /** How many codes there are: 0 to {@code size() - 1}. */
  public int size() {
    return size;
  }

  /** The code of {@code cell}, added when new. */
  public int code(Cell cell) {
    var utf8 = cell.text().getBytes(StandardCharsets.UTF_8);
    return code(utf8, 0, utf8.length, cell.kind());
  }

  /** The code of a text cell, added when new. */
  public int code(String text) {
    return code(Cell.text(text));
  }

  /**
   * The code of the cell whose text is the valid UTF-8 in {@code buffer}, added when new.
   *
   * @param buffer is copied, not kept
   */
  public synchronized int code(byte[] buffer, int from, int length, CellKind kind) {
    var hash = ByteBlocks.hash(buffer, from, length, kind.tag());
    var slot = slotOf(buffer, from, length, kind, hash);
    var known = (int) table[slot];
    return known != 0 ? known : add(slot, hash, buffer, from, length, kind);
  }

  /** The code of {@code cell}, or -1 when it has none. */
  public synchronized int find(Cell cell) {
    var utf8 = cell.text().getBytes(StandardCharsets.UTF_8);
    var hash = ByteBlocks.hash(utf8, 0, utf8.length, cell.kind().tag());
    var found = (int) table[slotOf(utf8, 0, utf8.length, cell.kind(), hash)];
    return found == 0 ? -1 : found;
  }

  /** The text of {@code code}; empty for the absent cell. */
  public String text(int code) {
    return bytes.text(code);
  }

  /** What the cell of {@code code} was in its file. */
  public CellKind kind(int code) {
    return CellKind.of(kinds[code]);
  }

  /** Text and kind of {@code code}. */
  public Cell cell(int code) {
    return code <= EMPTY ? Cell.EMPTY : new Cell(text(code), kind(code));
  }

  /** Length in bytes of the text of {@code code}, without decoding it. */
  public int byteLength(int code) {
    return bytes.length(code);
  }

  /** Whether the text of {@code code} is empty or blanks (no-break ones too), without decoding. */
  public boolean isBlank(int code) {
    return bytes.isBlank(code);
  }

  /** Whether the text of {@code code} is of ASCII alone, without decoding. */
  public boolean isAscii(int code) {
    return bytes.isAscii(code);
  }

  private int add(int slot, int hash, byte[] buffer, int from, int length, CellKind kind) {
    var code = size;
    bytes.add(buffer, from, length);
    if (code == kinds.length) {
      kinds = Arrays.copyOf(kinds, code * 2);
    }
    kinds[code] = kind.tag();
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
      if (hashOf(entry) == hash && same((int) entry, buffer, from, length, kind)) {
        break;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean same(int code, byte[] buffer, int from, int length, CellKind kind) {
    return kinds[code] == kind.tag() && bytes.same(code, buffer, from, length);
  }
}
