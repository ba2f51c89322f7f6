package fr.arpent.check;

import fr.arpent.table.ColumnId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Every single finding of the severities wanted, row after row. */
final class Listing {
  private final CheckState state;
  private final Predicate<Severity> wanted;
  private final List<CellListing> columns;
  private final RowWise rows;

  Listing(CheckState state, Predicate<Severity> wanted) {
    this.state = state;
    this.wanted = wanted;
    columns =
        state.columns().stream()
            .filter(column -> column.hasFindings(wanted))
            .map(column -> new CellListing(state, column))
            .toList();
    rows = RowWise.of(state, null);
  }

  void each(Consumer<Entry> to) {
    state.plan().findings().forEach(f -> tell(0, f, to));
    if (columns.isEmpty() && rows.isEmpty()) {
      return;
    }
    for (var position = 0; position < state.table().rowCount(); position++) {
      row(state.table().slot(position), to);
    }
  }

  private void row(int slot, Consumer<Entry> to) {
    var number = state.table().sourceRow(slot);
    if (!state.blank().get(slot)) {
      for (var column : columns) {
        for (var finding : column.in(slot)) {
          tell(number, finding, to);
        }
      }
    }
    if (!rows.isEmpty()) {
      rows.findings(slot, f -> tell(number, f, to));
    }
  }

  private void tell(int row, Finding finding, Consumer<Entry> to) {
    if (wanted.test(finding.severity())) {
      to.accept(entry(row, finding));
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
