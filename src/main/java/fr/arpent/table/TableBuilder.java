package fr.arpent.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of a file one after another and gives the table. Rows may be of any length: a
 * longer one brings a column without label, a shorter one leaves absent cells. For one thread.
 */
public final class TableBuilder {
  private final List<@Nullable String> labels;
  private final List<Dictionary> dictionaries = new ArrayList<>();
  private final List<Codes.Builder> codes = new ArrayList<>();
  private int[] sourceRows = new int[64];
  private int rows;
  private int filled;
  private Preamble preamble = Preamble.NONE;

  /** A table whose header has {@code labels}, exactly as received. */
  public TableBuilder(List<String> labels) {
    this.labels = new ArrayList<>(labels);
    labels.forEach(_ -> addStorage());
  }

  /** Says what stands above the header. */
  public TableBuilder preamble(Preamble above) {
    preamble = above;
    return this;
  }

  /** Begins the row that is record {@code sourceRow} of its file, counted from 1. */
  public void startRow(int sourceRow) {
    if (rows == sourceRows.length) {
      sourceRows = Arrays.copyOf(sourceRows, rows * 2);
    }
    sourceRows[rows++] = sourceRow;
    filled = 0;
  }

  /** The next cell of the row. */
  public void cell(Cell cell) {
    var column = next();
    codes.get(column).add(dictionaries.get(column).code(cell));
  }

  /** The next cell of the row, whose text is the valid UTF-8 in {@code buffer}. */
  public void cell(byte[] buffer, int from, int length, CellKind kind) {
    var column = next();
    codes
        .get(column)
        .add(
            length == 0
                ? Dictionary.EMPTY
                : dictionaries.get(column).code(buffer, from, length, kind));
  }

  /** Ends the row: cells that did not come are absent. */
  public void endRow() {
    for (; filled < codes.size(); filled++) {
      codes.get(filled).add(Dictionary.ABSENT);
    }
  }

  /** A whole row of text cells. */
  public void row(int sourceRow, List<String> cells) {
    startRow(sourceRow);
    cells.forEach(text -> cell(Cell.text(text)));
    endRow();
  }

  /** How many rows came. */
  public int rows() {
    return rows;
  }

  /** How many columns there are by now. */
  public int columns() {
    return codes.size();
  }

  /** The table; the builder is not to be used after. */
  public Table build(TableId id, String name) {
    var columns = new ArrayList<Column>();
    for (var i = 0; i < codes.size(); i++) {
      columns.add(
          new TextColumn(
              new ColumnId(i), labels.get(i), dictionaries.get(i), codes.get(i).build()));
    }
    return Table.of(id, name, columns, Arrays.copyOf(sourceRows, rows), preamble);
  }

  private int next() {
    if (filled == codes.size()) {
      labels.add(null);
      addStorage().fill(rows - 1, Dictionary.ABSENT);
    }
    return filled++;
  }

  private Codes.Builder addStorage() {
    dictionaries.add(new Dictionary());
    codes.add(new Codes.Builder());
    return codes.getLast();
  }
}
