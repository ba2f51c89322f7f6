package fr.arpent.format.csv;

import java.util.Arrays;

/**
 * Some records cut into cells, row after row: where each cell's bytes are. Filled, read and filled
 * again, by one thread at a time.
 */
final class CellBlock {
  private static final int CELLS = 1 << 15;

  private final byte[] file;
  private int[] starts = new int[CELLS];
  private int[] lengths = new int[CELLS];
  private int[] firstCells = new int[1024];
  private int cells;
  private int rows;
  private byte[] rewritten = new byte[256];
  private int rewrittenEnd;

  CellBlock(byte[] file) {
    this.file = file;
  }

  void clear() {
    cells = 0;
    rows = 0;
    rewrittenEnd = 0;
  }

  /** Whether it holds enough; a record is never cut, however long. */
  boolean full() {
    return cells >= CELLS - CELLS / 8 || rewrittenEnd > 1 << 22;
  }

  int rows() {
    return rows;
  }

  int cells(int row) {
    return firstCells[row + 1] - firstCells[row];
  }

  /** The index of the first cell of {@code row}, for the methods below. */
  int firstCell(int row) {
    return firstCells[row];
  }

  /** The bytes in which {@link #start} counts for the cell at {@code index}. */
  byte[] bytes(int index) {
    return starts[index] < 0 ? rewritten : file;
  }

  int start(int index) {
    return starts[index] < 0 ? ~starts[index] : starts[index];
  }

  int length(int index) {
    return lengths[index];
  }

  /** A cell that stands in the file as it is. */
  void add(int start, int length) {
    if (cells == starts.length) {
      starts = Arrays.copyOf(starts, cells * 2);
      lengths = Arrays.copyOf(lengths, cells * 2);
    }
    starts[cells] = start;
    lengths[cells++] = length;
  }

  /** A cell whose text is other than its bytes in the file: {@code length} bytes rewritten. */
  void addRewritten(byte[] from, int length) {
    if (rewrittenEnd + length > rewritten.length) {
      var wanted = Math.max(rewritten.length * 2L, rewrittenEnd + (long) length);
      rewritten = Arrays.copyOf(rewritten, (int) Math.min(wanted, Integer.MAX_VALUE - 64));
    }
    System.arraycopy(from, 0, rewritten, rewrittenEnd, length);
    add(~rewrittenEnd, length);
    rewrittenEnd += length;
  }

  void endRow() {
    if (rows + 2 > firstCells.length) {
      firstCells = Arrays.copyOf(firstCells, rows * 2);
    }
    firstCells[++rows] = cells;
  }

  /** Takes the last record out again. */
  void dropRow() {
    cells = firstCells[--rows];
  }
}
