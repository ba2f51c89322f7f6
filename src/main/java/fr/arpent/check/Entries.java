package fr.arpent.check;

import fr.arpent.table.ColumnId;
import fr.arpent.table.Table;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Makes entries of those findings that are wanted, with their place in this version. */
record Entries(Table table, Predicate<Severity> wanted, Consumer<Entry> to) {

  void add(int row, Finding finding) {
    if (wanted.test(finding.severity())) {
      to.accept(new Entry(row, number(finding.cause()), finding));
    }
  }

  /** Columns may have been moved since the header was read: their place is that of this version. */
  private int number(Cause cause) {
    return Optional.ofNullable(cause.spot().column())
        .map((ColumnId id) -> table.indexOf(id) + 1)
        .orElse(cause.spot().number());
  }
}
