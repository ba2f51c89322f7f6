package fr.arpent.check;

import fr.arpent.table.ColumnId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Every single finding, row after row. */
final class Listing {
  private final CheckState state;
  private final List<ColumnState> columns;
  private final RowWise rows;

  Listing(CheckState state) {
    this.state = state;
    columns = state.columns().stream().filter(ColumnState::hasFindings).toList();
    rows = RowWise.of(state, null);
  }

  void each(Consumer<Entry> to) {
    state.plan().findings().forEach(f -> to.accept(entry(0, f)));
    for (var position = 0; position < state.table().rowCount(); position++) {
      row(state.table().slot(position), to);
    }
  }

  private void row(int slot, Consumer<Entry> to) {
    var number = state.table().sourceRow(slot);
    if (!state.blank().get(slot)) {
      for (var column : columns) {
        var verdict = column.number(slot);
        if (verdict != VerdictTable.RIGHT) {
          cell(column, slot, number, to);
        }
      }
    }
    if (!rows.isEmpty()) {
      rows.findings(slot, f -> to.accept(entry(number, f)));
    }
  }

  private void cell(ColumnState column, int slot, int number, Consumer<Entry> to) {
    for (var cause : column.verdict(slot).causes()) {
      to.accept(entry(number, CellFindings.of(state, column, cause, column.code(slot))));
    }
  }

  private Entry entry(int row, Finding finding) {
    return new Entry(
        row,
        number(finding.cause()),
        finding.field(),
        finding.cause(),
        finding.value(),
        finding.repair());
  }

  /** Columns may have been moved since the header was read: their place is that of this version. */
  private int number(Cause cause) {
    return Optional.ofNullable(cause.spot().column())
        .map((ColumnId id) -> state.table().indexOf(id) + 1)
        .orElse(cause.spot().number());
  }
}
