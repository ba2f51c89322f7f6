package fr.arpent.format.csv;

import java.util.Arrays;

/**
 * Cuts valid UTF-8 into records and cells, as Python's {@code csv} does and RFC 4180 asks: a cell
 * that begins with the quote runs to the next single one, a doubled one stands for itself, what
 * follows the closing quote belongs to the cell, a quote inside a bare cell is an ordinary
 * character. CR, LF and CR LF end a record outside quotes, mixed as they come. A record without a
 * single byte has no cell.
 */
final class CsvScanner {
  private final byte[] bytes;
  private final int end;
  private final CsvDialect dialect;
  private final boolean[] ends = new boolean[256];
  private final LineEnds lineEnds = new LineEnds();
  private byte[] scratch = new byte[256];
  private int at;
  private boolean unclosed;

  /** Begins at {@code from}; {@code end} is exclusive. */
  CsvScanner(byte[] bytes, int from, int end, CsvDialect dialect) {
    this.bytes = bytes;
    this.end = end;
    this.dialect = dialect;
    at = from;
    ends[dialect.delimiter()] = true;
    ends['\n'] = true;
    ends['\r'] = true;
  }

  /** Where the next record begins. */
  int at() {
    return at;
  }

  /** Whether the last record ran to the end of the file inside quotes. */
  boolean unclosed() {
    return unclosed;
  }

  /** How records ended so far. */
  LineEnds lineEnds() {
    return lineEnds;
  }

  /** Cuts the next record into {@code block}; false when there is none. */
  boolean next(CellBlock block) {
    if (at >= end) {
      return false;
    }
    if (bytes[at] != '\n' && bytes[at] != '\r') {
      cell(block);
      while (at < end && bytes[at] == dialect.delimiter()) {
        at++;
        cell(block);
      }
    }
    block.endRow();
    endOfLine();
    return true;
  }

  private void cell(CellBlock block) {
    var start = at;
    if (start < end && bytes[start] == dialect.quote()) {
      quoted(block);
      return;
    }
    at = endOfBare(start);
    block.add(start, at - start);
  }

  private int endOfBare(int from) {
    var i = from;
    while (i < end && !ends[bytes[i] & 0xFF]) {
      i++;
    }
    return i;
  }

  private void quoted(CellBlock block) {
    var start = at + 1;
    var close = quoteFrom(start);
    var next = close + 1;
    if (close < end && (next >= end || ends[bytes[next] & 0xFF])) {
      block.add(start, close - start);
      at = Math.min(next, end);
      return;
    }
    if (close >= end) {
      unclosed = true;
      block.add(start, end - start);
      at = end;
      return;
    }
    rewrite(block, start, close);
  }

  /** A cell with doubled quotes, or with more after the closing one. */
  private void rewrite(CellBlock block, int start, int firstQuote) {
    var length = copy(start, firstQuote, 0);
    var quote = firstQuote;
    while (quote + 1 < end && bytes[quote + 1] == dialect.quote()) {
      var from = quote + 1;
      quote = quoteFrom(quote + 2);
      length = copy(from, quote, length);
    }
    unclosed |= quote >= end;
    var tail = Math.min(quote + 1, end);
    at = endOfBare(tail);
    length = copy(tail, at, length);
    block.addRewritten(scratch, length);
  }

  private int quoteFrom(int from) {
    var i = from;
    while (i < end && bytes[i] != dialect.quote()) {
      i++;
    }
    return i;
  }

  private int copy(int from, int to, int length) {
    var count = to - from;
    if (length + count > scratch.length) {
      scratch = Arrays.copyOf(scratch, Math.max(scratch.length * 2, length + count));
    }
    System.arraycopy(bytes, from, scratch, length, count);
    return length + count;
  }

  private void endOfLine() {
    if (at >= end) {
      return;
    }
    var pair = bytes[at] == '\r' && at + 1 < end && bytes[at + 1] == '\n';
    lineEnds.count(bytes[at], pair);
    at += pair ? 2 : 1;
  }
}
