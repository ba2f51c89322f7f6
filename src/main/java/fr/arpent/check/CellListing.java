package fr.arpent.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings on the cells of one column, while they are listed: cells that say the same share
 * theirs, so that a repair is looked for once for each text.
 */
final class CellListing {
  private static final int MOST_KEPT = 10_000;

  private final CheckState state;
  private final ColumnState column;
  private final Map<Integer, List<Finding>> made = new HashMap<>();

  CellListing(CheckState state, ColumnState column) {
    this.state = state;
    this.column = column;
  }

  /** Marks those of the rows from {@code first} up to {@code last} that this has findings in. */
  void mark(int first, int last, BitSet marked) {
    var table = state.table();
    var numbers = column.verdicts().numbers();
    for (var position = first; position < last; position++) {
      if (numbers[column.code(table.slot(position))] != VerdictTable.RIGHT) {
        marked.set(position - first);
      }
    }
  }

  /** The findings on the cell in {@code slot}, whose row is not blank. */
  List<Finding> in(int slot) {
    var code = column.code(slot);
    if (column.verdicts().number(code) == VerdictTable.RIGHT) {
      return List.of();
    }
    if (made.size() > MOST_KEPT) {
      made.clear();
    }
    return made.computeIfAbsent(code, this::of);
  }

  private List<Finding> of(int code) {
    var verdict = column.verdicts().verdict(column.verdicts().number(code));
    return verdict.causes().stream()
        .map(cause -> CellFindings.of(state, column, cause, code))
        .toList();
  }
}
