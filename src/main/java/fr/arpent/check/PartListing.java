package fr.arpent.check;

import fr.arpent.table.Table;
import java.util.BitSet;
import java.util.List;

/**
 * Lists the findings of some rows. Column after column marks the rows it has something to say
 * about, so that the many others are not asked one cell at a time.
 */
final class PartListing {
  private final Table table;
  private final RowFlags blank;
  private final List<CellListing> columns;
  private final RowWise rows;
  private final Entries to;

  PartListing(CheckState state, List<ColumnState> columns, RowWise rows, Entries to) {
    this.rows = rows;
    this.to = to;
    table = state.table();
    blank = state.blank();
    this.columns = columns.stream().map(column -> new CellListing(state, column)).toList();
  }

  /** Tells of the rows from {@code first} up to, not including, {@code last}, by position. */
  void rows(int first, int last) {
    var marked = new BitSet(last - first);
    if (!rows.isEmpty()) {
      marked.set(0, last - first);
    }
    columns.forEach(column -> column.mark(first, last, marked));
    marked.stream().forEach(row -> row(table.slot(first + row)));
  }

  private void row(int slot) {
    var number = table.sourceRow(slot);
    if (!blank.get(slot)) {
      for (var column : columns) {
        column.in(slot).forEach(finding -> to.add(number, finding));
      }
    }
    if (!rows.isEmpty()) {
      rows.findings(slot, finding -> to.add(number, finding));
    }
  }
}
