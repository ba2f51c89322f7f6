package fr.arpent.check;

import fr.arpent.schema.TableSchema;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what the checks plan for one table and schema. For one thread. */
public final class Planner {
  private final CheckRequest request;
  private final Header header;
  private final Map<Binding, List<CellCheck>> cells = new LinkedHashMap<>();
  private final List<RowCheck> rows = new ArrayList<>();
  private final List<KeyCheck> keys = new ArrayList<>();
  private final List<ReferenceCheck> references = new ArrayList<>();
  private final List<Survey> surveys = new ArrayList<>();
  private final Map<Binding, List<ColumnAdvice>> columns = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private @Nullable Cause blankRow;
  private boolean stopped;

  Planner(CheckRequest request) {
    this.request = request;
    header = Header.of(request);
    header.bindings().forEach(binding -> cells.put(binding, new ArrayList<>()));
  }

  /** What is checked and how strictly. */
  public CheckRequest request() {
    return request;
  }

  /** The table. */
  public Table table() {
    return request.table();
  }

  /** The schema, if there is one. */
  public Optional<TableSchema> schema() {
    return request.schema();
  }

  /** The titles, and how they meet the fields. */
  public Header header() {
    return header;
  }

  /** All columns and fields, in the order of the file, absent ones last. */
  public List<Binding> bindings() {
    return header.bindings();
  }

  /** The column or absent column of the field called {@code name}; empty when there is none. */
  public Optional<Binding> field(String name) {
    return bindings().stream()
        .filter(b -> b.role() == Binding.Role.FIELD && b.field().name().equals(name))
        .findFirst();
  }

  /** Plans a check of each text of a column. */
  public void cell(Binding binding, CellCheck check) {
    var planned = cells.get(binding);
    if (planned == null) {
      throw new IllegalArgumentException("no such column: " + binding);
    }
    planned.add(check);
  }

  /** Plans a check of each row. */
  public void row(RowCheck check) {
    rows.add(check);
  }

  /** Plans a check that values do not repeat. */
  public void key(KeyCheck check) {
    keys.add(check);
  }

  /** Plans a check that values are found elsewhere. */
  public void reference(ReferenceCheck check) {
    references.add(check);
  }

  /** Whether a look at all rows together is quick enough for what is asked. */
  public boolean looksAtAll() {
    return request.options().looksAt(table().rowCount());
  }

  /** Plans a look at many rows together. */
  public void survey(Survey survey) {
    surveys.add(survey);
  }

  /** Plans a look at all of a column. */
  public void column(Binding binding, ColumnAdvice advice) {
    columns.computeIfAbsent(binding, _ -> new ArrayList<>()).add(advice);
  }

  /** Plans that a row whose fields are all empty is one finding and nothing else. */
  public void blankRows(Cause cause) {
    blankRow = cause;
  }

  /**
   * Tells a finding about the header, the table or a column; nothing more is said about a table
   * that cannot be understood.
   */
  public void found(Cause cause, String value) {
    if (stopped) {
      return;
    }
    findings.add(Finding.of(request.decisions().apply(cause, value), value));
  }

  /** Says that no row is read: the table cannot be understood. */
  public void stop() {
    stopped = true;
  }

  /** Whether no row is read. */
  public boolean stopped() {
    return stopped;
  }

  CheckPlan plan() {
    var planned = new ArrayList<ColumnPlan>();
    cells.forEach(
        (binding, checks) ->
            planned.add(
                new ColumnPlan(
                    binding,
                    checks,
                    request.decisions().about(binding.spot().column()),
                    Optional.ofNullable(binding.spot().column())
                        .map(request.decisions().orders()::get))));
    return stopped
        ? CheckPlan.only(findings)
        : new CheckPlan(planned, rows, keys, references, looks(), blankRow, findings);
  }

  /** What is to be said of one column is found in one look at it. */
  private List<Survey> looks() {
    var all = new ArrayList<Survey>(surveys);
    columns.forEach((binding, advice) -> all.add(new ColumnSurvey(binding, advice)));
    return all;
  }
}
