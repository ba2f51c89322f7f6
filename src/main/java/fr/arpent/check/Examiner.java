package fr.arpent.check;

import fr.arpent.base.Progress;
import fr.arpent.table.Dictionary;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;

/** Looks at a whole table, taking over from an earlier look what is decided about single texts. */
final class Examiner {
  private final Table table;
  private final CheckPlan plan;
  private final CheckRequest request;
  private final Optional<CheckState> before;
  private final Progress progress;

  Examiner(CheckRequest request, CheckPlan plan, Optional<CheckState> before, Progress progress) {
    this.request = request;
    this.plan = plan;
    this.before = before;
    this.progress = progress;
    table = request.table();
  }

  CheckState examine() {
    var raw = plan.columns().stream().map(this::column).toList();
    var tried = plan.keys().stream().map(check -> ForkJoinTask.adapt(() -> keys(check))).toList();
    var looks =
        plan.surveys().stream()
            .map(survey -> ForkJoinTask.adapt(() -> SurveyState.of(survey, table)))
            .toList();
    decide(raw, tried, looks);
    var blank = plan.blankRow() == null ? RowFlags.NONE : BlankRows.of(table, raw);
    var columns =
        IntStream.range(0, raw.size())
            .parallel()
            .mapToObj(i -> raw.get(i).counted(table, blank))
            .toList();
    var rows = plan.rows().stream().map(check -> RowState.of(check, table)).toList();
    var keys = tried.stream().map(ForkJoinTask::join).toList();
    var references = plan.references().stream().map(c -> ReferenceState.of(c, table)).toList();
    var surveys = looks.stream().map(ForkJoinTask::join).toList();
    return new CheckState(request, plan, columns, blank, rows, keys, references, surveys);
  }

  /** Keys and surveys look at texts alone, as verdicts do: none need wait for another. */
  private void decide(
      List<ColumnState> columns,
      List<ForkJoinTask<KeyRows>> keys,
      List<ForkJoinTask<SurveyState>> looks) {
    var work = new ArrayList<ForkJoinTask<?>>(keys);
    work.addAll(looks);
    columns.forEach(c -> work.add(ForkJoinTask.adapt(() -> c.verdicts().ensure(progress))));
    ForkJoinTask.invokeAll(work);
  }

  private ColumnState column(ColumnPlan column) {
    var id = column.binding().spot().column();
    if (id == null) {
      return ColumnState.uncounted(column, null, new VerdictTable(column, new Dictionary()));
    }
    var text = table.text(id);
    return ColumnState.uncounted(column, text, verdicts(column, text.dictionary()));
  }

  private VerdictTable verdicts(ColumnPlan column, Dictionary dictionary) {
    return before.stream()
        .flatMap(state -> state.columns().stream())
        .map(ColumnState::verdicts)
        .filter(known -> known.fits(column, dictionary))
        .findFirst()
        .orElseGet(() -> new VerdictTable(column, dictionary));
  }

  private KeyRows keys(KeyCheck check) {
    var columns = KeyIds.columns(table, check.columns());
    var groups = new ArrayList<ValueGroups>();
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      var dictionary = column == null ? new Dictionary() : column.dictionary();
      groups.add(groups(check.columns().get(i), dictionary));
    }
    progress.step(VerdictTable.WHAT, 0, 0);
    var state = KeyState.of(new KeyIds(groups, check.partly()), columns, table);
    return new KeyRows(check, state, columns);
  }

  private ValueGroups groups(Binding binding, Dictionary dictionary) {
    return before.stream()
        .flatMap(state -> state.keys().stream())
        .flatMap((KeyRows rows) -> rows.state().ids().groups().stream())
        .filter(known -> known.fits(binding.field(), dictionary))
        .findFirst()
        .orElseGet(() -> new ValueGroups(binding.field(), dictionary));
  }

  /** The columns of {@code state} that stand for a version in which {@code table} changed. */
  static List<ColumnState> carried(CheckState state, Table table) {
    return state.columns().stream()
        .map(
            c -> {
              var id = c.plan().binding().spot().column();
              return c.carried(id == null ? null : table.text(id));
            })
        .toList();
  }
}
