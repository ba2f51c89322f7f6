package fr.arpent.format.csv;

import fr.arpent.format.encoding.Decoded;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How many cells the first records of a file have when cut in one dialect.
 *
 * @param counts how many records have how many cells; blank ones are not counted
 * @param records how many were counted
 * @param first how many cells the first has
 * @param oddQuotes how many cells hold half of a pair of quotes: they were cut inside
 */
record WidthSample(Map<Integer, Integer> counts, int records, int first, int oddQuotes) {
  private static final int RECORDS = 500;
  private static final int BYTES = 1 << 18;

  static WidthSample of(Decoded text, CsvDialect dialect) {
    var scanner = new CsvScanner(text.utf8(), text.from(), text.end(), dialect);
    var block = new CellBlock(text.utf8());
    while (block.rows() < RECORDS && scanner.at() - text.from() < BYTES && scanner.next(block)) {}
    var counts = new HashMap<Integer, Integer>();
    var widths = IntStream.range(0, block.rows()).map(block::cells).filter(w -> w > 0).toArray();
    for (var width : widths) {
      counts.merge(width, 1, Integer::sum);
    }
    var first = widths.length == 0 ? 0 : widths[0];
    return new WidthSample(counts, widths.length, first, oddQuotes(block, dialect));
  }

  IntStream widths() {
    return counts.keySet().stream().mapToInt(Integer::intValue);
  }

  int count(int width) {
    return counts.getOrDefault(width, 0);
  }

  /** Whether the first record is as wide as most: it is when it is the header. */
  boolean firstIsUsual() {
    return counts.values().stream().allMatch(c -> c <= count(first));
  }

  private static int oddQuotes(CellBlock block, CsvDialect dialect) {
    var odd = 0;
    for (var cell = 0; cell < block.firstCell(block.rows()); cell++) {
      var quotes = 0;
      var start = block.start(cell);
      for (var at = start; at < start + block.length(cell); at++) {
        quotes += block.bytes(cell)[at] == dialect.quote() ? 1 : 0;
      }
      odd += quotes % 2;
    }
    return odd;
  }
}
