package fr.arpent.format.csv;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.encoding.Decoded;
import fr.arpent.format.header.HeaderSplit;
import fr.arpent.table.Column;
import fr.arpent.table.Preamble;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;

/**
 * The pass over all records: while this thread cuts one block of them, each column takes its cells
 * out of the block before, columns side by side on all processors.
 */
final class CsvColumns {
  /** Beyond this the delimiter is surely wrong, and memory would end before the file does. */
  private static final int MOST_COLUMNS = 100_000;

  private final Decoded text;
  private final CsvScanner scanner;
  private final HeaderSplit split;
  private final Progress progress;
  private final List<ColumnCoder> coders = new ArrayList<>();
  private int rows;
  private boolean markLine;

  CsvColumns(Decoded text, CsvDialect dialect, HeaderSplit split, Progress progress) {
    this.text = text;
    this.split = split;
    this.progress = progress;
    scanner = new CsvScanner(text.utf8(), text.from(), text.end(), dialect);
  }

  /** Reads all records below the header. */
  CsvColumns read() {
    var block = new CellBlock(text.utf8());
    for (var i = 0; i < split.firstRow() - 1; i++) {
      scanner.next(block);
      block.clear();
    }
    addColumns(split.labels().size());
    var next = new CellBlock(text.utf8());
    fill(block);
    while (block.rows() > 0) {
      takeAndFill(block, next);
      var taken = block;
      block = next;
      next = taken;
      progress.step(
          Message.of("format.reading"),
          scanner.at() - (long) text.from(),
          text.end() - (long) text.from());
    }
    return this;
  }

  /** How records end. */
  LineEnds lineEnds() {
    return scanner.lineEnds();
  }

  /** Whether the last record ran to the end of the file inside quotes. */
  boolean unclosed() {
    return scanner.unclosed();
  }

  /** Whether the last line was a lone byte order mark, which is no row. */
  boolean markLine() {
    return markLine;
  }

  /** The number of the last record in the file, counted from 1. */
  int lastRow() {
    return split.firstRow() - 1 + rows;
  }

  /** The number in the file of row {@code row}, counted from 0 below the header. */
  int sourceRow(int row) {
    return split.firstRow() + row;
  }

  List<ColumnCoder> coders() {
    return coders;
  }

  Table table(TableId id, String name) {
    var columns = new ArrayList<Column>();
    for (var i = 0; i < coders.size(); i++) {
      var label = i < split.labels().size() ? split.labels().get(i) : null;
      columns.add(coders.get(i).column(i, label));
    }
    var sourceRows = new int[rows];
    Arrays.setAll(sourceRows, this::sourceRow);
    return Table.of(id, name, columns, sourceRows, new Preamble(split.above()));
  }

  private void fill(CellBlock block) {
    block.clear();
    while (!block.full() && scanner.next(block)) {
      if (scanner.at() >= text.end() && isMark(block, block.rows() - 1)) {
        markLine = true;
        block.dropRow();
      }
    }
  }

  private static boolean isMark(CellBlock block, int row) {
    var cell = block.firstCell(row);
    return block.cells(row) == 1
        && block.length(cell) == 3
        && InnerMark.is(block.bytes(cell), block.start(cell), block.start(cell) + 3);
  }

  private void takeAndFill(CellBlock full, CellBlock next) {
    addColumns(IntStream.range(0, full.rows()).map(full::cells).max().orElse(0));
    var work = new ArrayList<ForkJoinTask<?>>();
    work.add(ForkJoinTask.adapt(() -> fill(next))); // the longest, and the first to be begun
    for (var i = 0; i < coders.size(); i++) {
      var column = i;
      work.add(ForkJoinTask.adapt(() -> coders.get(column).take(full, column)));
    }
    ForkJoinTask.invokeAll(work);
    rows += full.rows();
  }

  private void addColumns(int wanted) {
    if (wanted > MOST_COLUMNS) {
      throw new ProblemException(
          Problem.at(
              new Place(null, null, sourceRow(rows), 0, null), "format.too-many-columns", wanted));
    }
    while (coders.size() < wanted) {
      coders.add(new ColumnCoder(rows));
    }
  }
}
