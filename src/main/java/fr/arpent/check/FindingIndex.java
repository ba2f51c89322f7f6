package fr.arpent.check;

import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what is to be said about one cell or row. */
final class FindingIndex {
  private final CheckState state;
  private final Map<ColumnId, ColumnState> columns = new HashMap<>();
  private final Map<ColumnId, RowWise> rowWise = new HashMap<>();
  private final RowWise allRowWise;

  FindingIndex(CheckState state) {
    this.state = state;
    allRowWise = RowWise.of(state, null);
    for (var column : state.columns()) {
      var id = column.plan().binding().spot().column();
      if (id != null) {
        columns.put(id, column);
        rowWise.put(id, allRowWise.isEmpty() ? allRowWise : RowWise.of(state, id));
      }
    }
  }

  Optional<ColumnState> column(ColumnId column) {
    return Optional.ofNullable(columns.get(column));
  }

  /** The columns that can have a finding on a cell, in the order of the table. */
  List<ColumnId> columnsWithFindings() {
    return state.table().columns().stream()
        .map(Column::id)
        .filter(
            id -> {
              var column = columns.get(id);
              return column != null
                  && (column.hasFindings() || !rowWise.getOrDefault(id, allRowWise).isEmpty());
            })
        .toList();
  }

  @Nullable Severity severityAt(int slot, ColumnId id) {
    var column = columns.get(id);
    if (column == null) {
      return null;
    }
    var worst = new Worst();
    cell(column, slot, worst);
    var rows = rowWise.getOrDefault(id, allRowWise);
    if (!rows.isEmpty()) {
      rows.causes(slot, worst::add);
    }
    return worst.severity;
  }

  @Nullable Severity severityOf(int slot) {
    var worst = new Worst();
    state.columns().forEach(column -> cell(column, slot, worst));
    if (!allRowWise.isEmpty()) {
      allRowWise.causes(slot, worst::add);
    }
    return worst.severity;
  }

  private void cell(ColumnState column, int slot, Worst worst) {
    var number = column.number(slot);
    if (number != VerdictTable.RIGHT && !state.blank().get(slot)) {
      column.verdicts().verdict(number).causes().forEach(worst::add);
    }
  }

  List<Finding> at(int slot, ColumnId id) {
    var found = new ArrayList<Finding>();
    var column = columns.get(id);
    if (column != null && !state.blank().get(slot)) {
      for (var cause : column.verdict(slot).causes()) {
        found.add(CellFindings.of(state, column, cause, column.code(slot)));
      }
    }
    rowWise.getOrDefault(id, allRowWise).findings(slot, found::add);
    found.sort(Comparator.comparing(Finding::severity));
    return found;
  }

  List<Finding> ofRow(int slot) {
    var found = new ArrayList<Finding>();
    allRowWise.findings(slot, found::add);
    found.sort(Comparator.comparing(Finding::severity));
    return found;
  }

  /** The worst severity so far. */
  private static final class Worst {
    @Nullable Severity severity;

    void add(Cause cause) {
      severity = severity == null ? cause.severity() : severity.worse(cause.severity());
    }
  }
}
