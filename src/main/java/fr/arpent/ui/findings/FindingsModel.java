package fr.arpent.ui.findings;

import fr.arpent.base.Message;
import fr.arpent.check.Finding;
import fr.arpent.check.FindingGroup;
import fr.arpent.check.Findings;
import fr.arpent.check.LeaveFinding;
import fr.arpent.check.Severity;
import fr.arpent.check.repair.AnswerDateOrder;
import fr.arpent.check.repair.DateOrder;
import fr.arpent.geo.search.PositionDemand;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Operation;
import fr.arpent.step.edit.CompleteRows;
import fr.arpent.step.edit.EditCells;
import fr.arpent.step.edit.ReplaceValues;
import fr.arpent.table.CellRef;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowId;
import fr.arpent.table.RowSet;
import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.desk.Derived;
import fr.arpent.ui.desk.RowFilter;
import fr.arpent.ui.desk.Selection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the findings panes show and do; needs no window. */
public final class FindingsModel {
  private static final String SHORT = "missing-cell";

  private final Bench bench;
  private final ReadOnlyObjectWrapper<@Nullable FindingGroup> ahead = new ReadOnlyObjectWrapper<>();

  /** The findings of the table in front of {@code bench}. */
  public FindingsModel(Bench bench) {
    this.bench = bench;
    bench.desk().selection().subscribe(_ -> ahead.set(null));
  }

  Bench bench() {
    return bench;
  }

  Optional<Findings> findings() {
    return Optional.ofNullable(bench.derived().get()).map(Derived::findings);
  }

  /** How many errors there are, each cell, row or title counted: what a file must not have. */
  public long count() {
    return findings().map(f -> f.count(Severity.ERROR)).orElse(0L);
  }

  /** The lines, in their order. */
  List<FindingGroup> groups() {
    return findings().map(FindingLines::of).orElse(List.of());
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
    ahead.set(null);
    if (rows.isEmpty()) {
      ahead.set(group);
      return;
    }
    desk.arrangement()
        .set(
            desk.arrangement()
                .get()
                .without(RowFilter.Rows.class::isInstance)
                .with(new RowFilter.Rows(group.title(), rows)));
    var column = Optional.ofNullable(group.column()).or(this::firstColumn);
    column.ifPresent(c -> select(new CellRef(c, new RowId(first(rows)))));
  }

  /** The row that is shown first; the filter itself may still be on its way. */
  private int first(RowSet rows) {
    var sheet = bench.desk().sheet().get();
    if (sheet != null) {
      for (var at = 0; at < sheet.rows().size(); at++) {
        if (rows.contains(sheet.rows().slot(at))) {
          return sheet.rows().slot(at);
        }
      }
    }
    return rows.first();
  }

  /** Which cell of its line the current one is, counted from 1, and how many there are. */
  Optional<Message> place(Finding finding) {
    var slot = bench.desk().selection().get().slot();
    return group(finding)
        .map(
            group -> {
              var rows = rows(group);
              var at = rows.slots().filter(s -> s <= slot).count();
              return Message.of("ui.findings.place", Math.max(1, at), rows.size());
            });
  }

  private Optional<ColumnId> firstColumn() {
    return Optional.ofNullable(bench.desk().sheet().get())
        .flatMap(s -> s.table().columns().stream().findFirst())
        .map(fr.arpent.table.Column::id);
  }

  /** The line that was chosen, where it is about no cell: a title, a column that is not there. */
  ReadOnlyObjectProperty<@Nullable FindingGroup> ahead() {
    return ahead.getReadOnlyProperty();
  }

  /** Goes to the next cell with a finding, or the one before. */
  public void next(boolean forward) {
    next(forward, _ -> false);
  }

  private void next(boolean forward, Predicate<CellRef> passed) {
    var selection = bench.desk().selection().get();
    var column = selection.cell().map(CellRef::column).orElse(null);
    findings()
        .flatMap(f -> f.next(selection.slot(), column, forward, passed))
        .ifPresent(this::select);
  }

  /** Repairs the current cell; the next finding becomes current by itself. */
  public void repair() {
    repairOne()
        .ifPresent(
            operation -> {
              bench.desk().ask(operation);
              next(true);
            });
  }

  /** Repairs all cells that hold what the current one holds; then as {@link #repair}. */
  public void repairLike() {
    var finding = repairable();
    repairAlike()
        .ifPresent(
            operation -> {
              bench.desk().ask(operation);
              next(true, cell -> finding.filter(f -> about(f, cell)).isPresent());
            });
  }

  private static boolean about(Finding finding, CellRef cell) {
    return cell.column().equals(finding.column()) && finding.rows().contains(cell.row().slot());
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
  Optional<Operation> repairAlike() {
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

  /** How many cells have a certain repair. */
  public long certain() {
    return findings().map(Findings::certainRepairs).orElse(0L);
  }

  /** The certain repairs of a line, before they are made. */
  Optional<RepairPlan> plan(FindingGroup group) {
    var column = group.column();
    return column == null
        ? Optional.empty()
        : findings().map(known -> RepairPlan.of(known, group, ref(column)));
  }

  /** All certain repairs, before they are made. */
  Optional<RepairPlan> planAll() {
    return findings().map(RepairPlan::all);
  }

  /** Makes the repairs of {@code plan} but for the texts {@code except}, as one step. */
  void repair(RepairPlan plan, Set<String> except) {
    bench.desk().ask(plan.operation(table(), except));
  }

  /** What gives the rows that stop too early the cells they lack; empty where none does. */
  Optional<Operation> completion(Finding finding) {
    var columns =
        findings().stream()
            .flatMap(known -> known.groups().stream())
            .filter(group -> group.cause().code().equals(SHORT))
            .map(FindingGroup::column)
            .filter(Objects::nonNull)
            .distinct()
            .map(this::ref)
            .toList();
    return finding.cause().code().equals(SHORT) && finding.column() != null
        ? Optional.of(new CompleteRows(table(), columns))
        : Optional.empty();
  }

  /** Whether {@code field} is where positions go that the table has in another form. */
  boolean converts(String field) {
    return Optional.ofNullable(bench.derived().get())
        .flatMap(d -> d.findings().schema().flatMap(s -> PositionDemand.of(d.state(), s)))
        .filter(demand -> demand.target().labels().contains(field))
        .isPresent();
  }

  /** The line that {@code finding} belongs to. */
  Optional<FindingGroup> group(Finding finding) {
    return groups().stream().filter(g -> g.cause().equals(finding.cause())).findFirst();
  }

  /** Leaves {@code finding} as it is, for its text alone or all texts of its column. */
  void leave(Finding finding, boolean whole, String reason) {
    var value = whole ? Optional.<String>empty() : Optional.of(finding.value());
    var column = Optional.ofNullable(finding.column()).map(this::ref);
    bench.desk().ask(new LeaveFinding(table(), column, finding.cause().key(), value, reason));
  }

  /** Says for the whole column of {@code finding} which number of its dates is the day. */
  void answer(Finding finding, DateOrder order) {
    bench.desk().ask(new AnswerDateOrder(table(), ref(finding), order));
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
