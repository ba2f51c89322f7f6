package fr.arpent.format.csv;

import fr.arpent.table.CellKind;
import fr.arpent.table.Codes;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Dictionary;
import fr.arpent.table.TextColumn;
import org.jspecify.annotations.Nullable;

/** One column on its way: takes its cells out of block after block. For one thread at a time. */
final class ColumnCoder {
  private final Dictionary.Builder dictionary = new Dictionary.Builder();
  private final Codes.Builder codes = new Codes.Builder();

  /** A column that was not there in the first {@code rows} rows. */
  ColumnCoder(int rows) {
    codes.fill(rows, Dictionary.ABSENT);
  }

  /** Takes the cells at {@code column} of every row of {@code block}. */
  void take(CellBlock block, int column) {
    for (var row = 0; row < block.rows(); row++) {
      codes.add(column < block.cells(row) ? code(block, block.firstCell(row) + column) : 0);
    }
  }

  TextColumn column(int id, @Nullable String label) {
    return new TextColumn(new ColumnId(id), label, dictionary.build(), codes.build());
  }

  private int code(CellBlock block, int cell) {
    var length = block.length(cell);
    return length == 0
        ? Dictionary.EMPTY
        : dictionary.code(block.bytes(cell), block.start(cell), length, CellKind.TEXT);
  }
}
