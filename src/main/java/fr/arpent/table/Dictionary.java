package fr.arpent.table;

import java.nio.charset.StandardCharsets;

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

  private final CellIndex index;

  /** A dictionary of the absent and the empty cell. */
  public Dictionary() {
    this(new CellIndex());
  }

  private Dictionary(CellIndex index) {
    this.index = index;
  }

  /**
   * A dictionary on its way, for one thread at a time: what a reader fills with millions of cells
   * without taking the lock for each.
   */
  public static final class Builder {
    private final CellIndex index = new CellIndex();

    /** As {@link Dictionary#code(byte[], int, int, CellKind)}. */
    public int code(byte[] buffer, int from, int length, CellKind kind) {
      return index.code(buffer, from, length, kind);
    }

    /** The dictionary; this is not to be used after it. */
    public Dictionary build() {
      return new Dictionary(index);
    }
  }

  /** How many codes there are: 0 to {@code size() - 1}. */
  public int size() {
    return index.size();
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
    return index.code(buffer, from, length, kind);
  }

  /** The code of {@code cell}, or -1 when it has none. */
  public synchronized int find(Cell cell) {
    var utf8 = cell.text().getBytes(StandardCharsets.UTF_8);
    var found = index.find(utf8, cell.kind());
    return found == 0 ? -1 : found;
  }

  /** The text of {@code code}; empty for the absent cell. */
  public String text(int code) {
    return index.bytes().text(code);
  }

  /** What the cell of {@code code} was in its file. */
  public CellKind kind(int code) {
    return index.kind(code);
  }

  /** Text and kind of {@code code}. */
  public Cell cell(int code) {
    return code <= EMPTY ? Cell.EMPTY : new Cell(text(code), kind(code));
  }

  /** Length in bytes of the text of {@code code}, without decoding it. */
  public int byteLength(int code) {
    return index.bytes().length(code);
  }

  /** Whether the text of {@code code} is empty or blanks (no-break ones too), without decoding. */
  public boolean isBlank(int code) {
    return index.bytes().isBlank(code);
  }

  /** Whether the text of {@code code} is of ASCII alone, without decoding. */
  public boolean isAscii(int code) {
    return index.bytes().isAscii(code);
  }
}
