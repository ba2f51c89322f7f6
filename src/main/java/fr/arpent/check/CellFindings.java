package fr.arpent.check;

import fr.arpent.table.RowSet;
import java.util.Optional;

/** Makes the findings of one text of a column. */
final class CellFindings {
  private CellFindings() {}

  /** The finding of the text of {@code code} for {@code cause}. */
  static Finding of(CheckState state, ColumnState column, Cause cause, int code) {
    var textColumn = column.column();
    var text = textColumn == null ? "" : textColumn.dictionary().text(code);
    var fixable = column.verdicts().verdict(column.verdicts().number(code)).fix();
    if (fixable == fr.arpent.check.repair.Fix.NONE) {
      return new Finding(
          cause, text, Optional.empty(), Optional.empty(), () -> rows(state, column, code));
    }
    var judge = column.verdicts().judge();
    var proposal = judge.proposal(text);
    return new Finding(
        cause,
        text,
        proposal.repair(text, column.order()).filter(r -> judge.settles(cause, r.after())),
        proposal.question(text, column.order()),
        () -> rows(state, column, code));
  }

  private static RowSet rows(CheckState state, ColumnState column, int code) {
    return RowSet.of(
        state
            .table()
            .rowSlots()
            .filter(slot -> column.code(slot) == code && !state.blank().get(slot))
            .toArray());
  }
}
