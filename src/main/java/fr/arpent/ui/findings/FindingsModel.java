package fr.arpent.ui.findings;

import fr.arpent.check.Finding;
import fr.arpent.check.FindingGroup;
import fr.arpent.check.Findings;
import fr.arpent.check.Severity;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Operation;
import fr.arpent.step.edit.EditCells;
import fr.arpent.step.edit.ReplaceValues;
import fr.arpent.table.CellRef;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.desk.Derived;
import fr.arpent.ui.desk.RowFilter;
import fr.arpent.ui.desk.Selection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the findings panes show and do; needs no window. */
public final class FindingsModel {
  private final Bench bench;

  /** The findings of the table in front of {@code bench}. */
  public FindingsModel(Bench bench) {
    this.bench = bench;
  }

  Bench bench() {
    return bench;
  }

  Optional<Findings> findings() {
    return Optional.ofNullable(bench.derived().get()).map(Derived::findings);
  }

  /** How many errors and remarks there are, each cell counted. */
  public long count() {
    return findings()
        .map(f -> f.count(Severity.ERROR) + f.count(Severity.WARNING) + f.count(Severity.ADVICE))
        .orElse(0L);
  }

  /** The lines, the worst first; what was left as it is does not count. */
  List<FindingGroup> groups() {
    return findings()
        .map(f -> f.groups().stream().filter(g -> g.cause().severity() != Severity.LEFT).toList())
        .orElse(List.of());
  }

  /** The findings on the current cell or its row, the worst first. */
  List<Finding> current() {
    var cell = bench.desk().selection().get().cell();
    var known = findings();
    if (cell.isEmpty() || known.isEmpty()) {
      return List.of();
    }
    var slot = cell.get().row().slot();
    var found = known.get().at(slot, cell.get().column());
    return found.isEmpty() ? known.get().ofRow(slot) : found;
  }

  /** The rows of a line. */
  RowSet rows(FindingGroup group) {
    return findings().map(f -> rows(f.of(group))).orElse(RowSet.NONE);
  }

  private static RowSet rows(List<Finding> findings) {
    return findings.stream().map(Finding::rows).reduce(RowSet.NONE, RowSet::union);
  }

  /** Shows only the rows of a line, its first cell current. */
  public void show(FindingGroup group) {
    var rows = rows(group);
    var desk = bench.desk();
    if (rows.isEmpty()) {
      return;
    }
    desk.arrangement()
        .set(
            desk.arrangement()
                .get()
                .without(RowFilter.Rows.class::isInstance)
                .with(new RowFilter.Rows(group.title(), rows)));
    var column = Optional.ofNullable(group.column()).or(this::firstColumn);
    var sheet = desk.sheet().get();
    if (sheet != null && column.isPresent() && sheet.rows().size() > 0) {
      select(new CellRef(column.get(), new fr.arpent.table.RowId(sheet.rows().slot(0))));
    }
  }

  private Optional<ColumnId> firstColumn() {
    return Optional.ofNullable(bench.desk().sheet().get())
        .flatMap(s -> s.table().columns().stream().findFirst())
        .map(fr.arpent.table.Column::id);
  }

  /** Goes to the next cell with a finding, or the one before. */
  public void next(boolean forward) {
    var selection = bench.desk().selection().get();
    var column = selection.cell().map(CellRef::column).orElse(null);
    findings().flatMap(f -> f.next(selection.slot(), column, forward)).ifPresent(this::select);
  }

  private void select(CellRef cell) {
    bench.desk().selection().set(Selection.cell(cell));
  }

  /** The repair of the current cell, if one is certain. */
  public Optional<Operation> repairOne() {
    var cell = bench.desk().selection().get().cell();
    return repairable()
        .flatMap(
            f ->
                f.repair()
                    .map(
                        r ->
                            EditCells.one(
                                table(), ref(f), cell.orElseThrow().row().slot(), r.after())));
  }

  /** The repair of all cells that hold what the current one holds. */
  public Optional<Operation> repairAlike() {
    return repairable()
        .flatMap(
            f ->
                f.repair()
                    .map(r -> new ReplaceValues(table(), ref(f), Map.of(r.before(), r.after()))));
  }

  /** The finding of the current cell that has a certain repair. */
  Optional<Finding> repairable() {
    return current().stream().filter(f -> f.repair().isPresent() && f.column() != null).findFirst();
  }

  /** The certain repairs of a line, before to after. */
  Map<String, String> repairs(FindingGroup group) {
    var repairs = new LinkedHashMap<String, String>();
    findings()
        .ifPresent(
            known ->
                known
                    .of(group)
                    .forEach(f -> f.repair().ifPresent(r -> repairs.put(r.before(), r.after()))));
    return repairs;
  }

  /** Repairs {@code chosen} texts of the column of a line, as one step. */
  void repair(FindingGroup group, Map<String, String> chosen) {
    var column = group.column();
    if (column != null && !chosen.isEmpty()) {
      bench.desk().ask(new ReplaceValues(table(), ref(column), chosen));
    }
  }

  /** How many cells hold {@code text} in the column of a line. */
  long cells(FindingGroup group, String text) {
    return findings()
        .map(
            known ->
                known.of(group).stream()
                    .filter(f -> f.value().equals(text))
                    .mapToLong(f -> f.rows().size())
                    .sum())
        .orElse(0L);
  }

  /** Writes {@code text} into the current cell. */
  void choose(String text) {
    var cell = bench.desk().selection().get().cell();
    cell.ifPresent(
        c -> bench.desk().ask(EditCells.one(table(), ref(c.column()), c.row().slot(), text)));
  }

  private ColumnRef ref(Finding finding) {
    return ref(java.util.Objects.requireNonNull(finding.column()));
  }

  private ColumnRef ref(ColumnId column) {
    var sheet = java.util.Objects.requireNonNull(bench.desk().sheet().get());
    return ColumnRef.to(sheet.table().column(column));
  }

  private fr.arpent.table.TableId table() {
    return java.util.Objects.requireNonNull(bench.desk().sheet().get()).table().id();
  }
}
