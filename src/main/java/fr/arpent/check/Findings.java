package fr.arpent.check;

import fr.arpent.base.Message;
import fr.arpent.schema.CustomCheck;
import fr.arpent.schema.Field;
import fr.arpent.schema.TableSchema;
import fr.arpent.table.CellRef;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is not as it should be in one version of a table. Immutable; a million equal errors take
 * no more room than one.
 *
 * <p>Rows are named by slot, as in {@link Table}. What is asked for every painted cell ({@link
 * #severityAt}) answers at once; lists are made when asked for.
 */
public final class Findings {
  private final CheckState state;
  private final FindingIndex index;
  private final Summary summary;

  Findings(CheckState state) {
    this.state = state;
    index = new FindingIndex(state);
    summary = new Summary(state);
  }

  /** Nothing found, because nothing was looked at. */
  public static Findings none(Table table) {
    var request = CheckRequest.of(table, CheckOptions.STRICT);
    return new Findings(
        new CheckState(
            request,
            CheckPlan.only(List.of()),
            List.of(),
            RowFlags.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  /** The same findings for a version in which no cell differs. */
  Findings of(CheckRequest request) {
    return new Findings(
        new CheckState(
            request,
            state.plan(),
            Examiner.carried(state, request.table()),
            state.blank(),
            state.rows(),
            state.keys(),
            state.references(),
            state.surveys()));
  }

  CheckState state() {
    return state;
  }

  /** What was checked and how strictly. */
  public CheckRequest request() {
    return state.request();
  }

  /** The version of the table that was looked at. */
  public Table table() {
    return state.table();
  }

  /** What it was checked against, if anything. */
  public Optional<TableSchema> schema() {
    return state.request().schema();
  }

  /**
   * What the schema asks of the national validator beyond Table Schema and was not looked at, since
   * nobody asked for that validator's verdict; empty when there is nothing of the kind.
   */
  public Optional<Message> unchecked() {
    var national = state.request().options().national();
    var checks = schema().filter(_ -> !national).map(TableSchema::customChecks).orElse(List.of());
    var names = checks.stream().map(CustomCheck::name).distinct().toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(Message.of("check.unchecked", names.size(), String.join(", ", names)));
  }

  /** The field of the schema that {@code column} is matched to. */
  public Optional<Field> field(ColumnId column) {
    return index
        .column(column)
        .map(c -> c.plan().binding())
        .filter(b -> schema().isPresent() && b.role() == Binding.Role.FIELD)
        .map(Binding::field);
  }

  /** Whether the national validator accepts the file: nothing is an error. */
  public boolean valid() {
    return count(Severity.ERROR) == 0;
  }

  /** How many findings of {@code severity} there are, one for each cell, row or title. */
  public long count(Severity severity) {
    return summary.count(severity);
  }

  /** How many errors of each code there are, as {@link #count} counts. */
  public Map<String, Long> errorCounts() {
    return summary.errorCounts();
  }

  /** How the cells of {@code column} are. */
  public Conformity conformity(ColumnId column) {
    return index.column(column).map(c -> Summary.conformity(c, state)).orElse(Conformity.NONE);
  }

  /** The lines of the dock: structure first, then errors before advice, the most cells first. */
  public List<FindingGroup> groups() {
    return summary.groups();
  }

  /** How many cells have a certain repair. */
  public long certainRepairs() {
    return summary.certainRepairs();
  }

  /** The findings of a group, one for each value, the most frequent first. */
  public List<Finding> of(FindingGroup group) {
    return new GroupFindings(state, group).list();
  }

  /** All findings: those of all groups. */
  public List<Finding> all() {
    return groups().stream().flatMap(group -> of(group).stream()).toList();
  }

  /** The findings about the table, its header or whole columns. */
  public List<Finding> header() {
    return state.whole();
  }

  /** The findings about the title of {@code column} or all of it. */
  public List<Finding> on(ColumnId column) {
    return header().stream().filter(f -> column.equals(f.column())).toList();
  }

  /**
   * The worst severity of the findings on a cell; null when there is none. Quick enough to be asked
   * for every painted cell.
   */
  public @Nullable Severity severityAt(int slot, ColumnId column) {
    return index.severityAt(slot, column);
  }

  /** The findings on a cell, the worst first. */
  public List<Finding> at(int slot, ColumnId column) {
    return index.at(slot, column);
  }

  /**
   * What would be said about {@code text} alone in {@code column}, the worst first, each with what
   * is expected after it; nothing about other rows. Quick enough to be asked at each letter typed.
   */
  public List<Message> wouldSay(ColumnId column, String text) {
    return index
        .column(column)
        .map(c -> new Judge(c.plan()).verdict(text, false).causes())
        .orElse(List.of())
        .stream()
        .filter(cause -> cause.severity() == Severity.ERROR)
        .flatMap(cause -> Stream.of(cause.about(text), cause.expected()))
        .toList();
  }

  /** The findings on the row as a whole: blank, key, values that do not go together. */
  public List<Finding> ofRow(int slot) {
    return index.ofRow(slot);
  }

  /** The worst severity in a row; null when nothing is to be said about it. */
  public @Nullable Severity severityOf(int slot) {
    return index.severityOf(slot);
  }

  /**
   * The next cell with a finding, row after row, going round at the end. Findings left as they are
   * do not count.
   *
   * @param from the row to start from, by slot; -1 to start before the first
   * @param column the column to start after; null to start before the first of the row
   * @param forward false for the one before
   */
  public Optional<CellRef> next(int from, @Nullable ColumnId column, boolean forward) {
    return next(from, column, forward, _ -> false);
  }

  /** As above, going over the cells that are {@code passed}. */
  public Optional<CellRef> next(
      int from, @Nullable ColumnId column, boolean forward, Predicate<CellRef> passed) {
    return new Walk(this, index.columnsWithFindings(), passed).next(from, column, forward);
  }

  /**
   * Tells every single finding: first those about the header and the table, then row after row.
   *
   * @param to gets one entry for each cell, row or title and cause
   */
  public void each(Consumer<Entry> to) {
    each(_ -> true, to);
  }

  /** Tells every single finding of the severities {@code wanted}, in the order of the rows. */
  public void each(Predicate<Severity> wanted, Consumer<Entry> to) {
    each(wanted, Long.MAX_VALUE, some -> some, some -> some.forEach(to));
  }

  /**
   * Tells the first findings of the severities {@code wanted}, in the order of {@link #each}, by
   * way of what {@code told} makes of some of them at a time: reports of a million rows are written
   * on all processors.
   *
   * @param limit how many findings are told at most
   * @param told is called from several threads, never with an empty list
   * @param to gets what {@code told} made, in order, in the caller's thread
   */
  public <T> void each(
      Predicate<Severity> wanted, long limit, Function<List<Entry>, T> told, Consumer<T> to) {
    new Listing(state, wanted).each(limit, told, to);
  }

  /** Every single finding, as {@link #each} tells them; for small tables. */
  public List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    each(entries::add);
    return entries;
  }
}
