package fr.arpent.format.csv;

import fr.arpent.format.encoding.Decoded;
import fr.arpent.format.header.RawRow;
import fr.arpent.table.Cell;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The first records of a file, cut in one dialect.
 *
 * @param rows numbered from 1
 */
record CsvSample(List<RawRow> rows) {
  private static final int RECORDS = 300;
  private static final int BYTES = 1 << 20;

  /** Cuts the first {@code records} records, however long; the usual sample for 0. */
  static CsvSample of(Decoded text, CsvDialect dialect, int records) {
    return records == 0
        ? cut(text, dialect, RECORDS, BYTES)
        : cut(text, dialect, Math.max(records, RECORDS), Integer.MAX_VALUE);
  }

  private static CsvSample cut(Decoded text, CsvDialect dialect, int records, int bytes) {
    var scanner = new CsvScanner(text.utf8(), text.from(), text.end(), dialect);
    var block = new CellBlock(text.utf8());
    var rows = new ArrayList<RawRow>();
    while (rows.size() < records && scanner.at() - text.from() < bytes && scanner.next(block)) {
      rows.add(new RawRow(rows.size() + 1, cells(block)));
      block.clear();
    }
    return new CsvSample(rows);
  }

  private static List<Cell> cells(CellBlock block) {
    var cells = new ArrayList<Cell>();
    for (var i = 0; i < block.cells(0); i++) {
      var text =
          new String(block.bytes(i), block.start(i), block.length(i), StandardCharsets.UTF_8);
      cells.add(Cell.text(text));
    }
    return cells;
  }
}
