package fr.arpent.check;

import fr.arpent.check.repair.Fix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts of findings; made when first asked for. */
final class Summary {
  private final CheckState state;
  private volatile @Nullable List<FindingGroup> groups;

  Summary(CheckState state) {
    this.state = state;
  }

  List<FindingGroup> groups() {
    var made = groups;
    if (made == null) {
      made = make();
      groups = made;
    }
    return made;
  }

  long count(Severity severity) {
    return groups().stream()
        .filter(g -> g.cause().severity() == severity)
        .mapToLong(FindingGroup::cells)
        .sum();
  }

  Map<String, Long> errorCounts() {
    var counts = new TreeMap<String, Long>();
    groups().stream()
        .filter(g -> g.cause().severity() == Severity.ERROR)
        .forEach(g -> counts.merge(g.cause().code(), g.cells(), Long::sum));
    return counts;
  }

  long certainRepairs() {
    return state.columns().stream().mapToLong(Summary::repairs).sum();
  }

  private static long repairs(ColumnState column) {
    var total = 0L;
    for (var number = 0; number < column.verdicts().size(); number++) {
      total += certain(column, column.verdicts().verdict(number)) ? column.count(number) : 0;
    }
    return total;
  }

  private static boolean certain(ColumnState column, Verdict verdict) {
    return switch (verdict.fix()) {
      case NONE -> false;
      case CERTAIN, DAY_FIRST, MONTH_FIRST -> true;
      case EITHER -> column.order().isPresent();
    };
  }

  static Conformity conformity(ColumnState column, CheckState state) {
    var right = 0L;
    var look = 0L;
    var wrong = 0L;
    var empty = (long) state.blank().count();
    for (var number = 0; number < column.verdicts().size(); number++) {
      var verdict = column.verdicts().verdict(number);
      var worst = verdict.worst();
      var count = column.count(number);
      if (worst == Severity.ERROR) {
        wrong += count;
      } else if (worst == null || worst == Severity.LEFT) {
        right += verdict.blank() ? 0 : count;
        empty += verdict.blank() ? count : 0;
      } else {
        look += count;
      }
    }
    return new Conformity(right, look, wrong, empty);
  }

  private List<FindingGroup> make() {
    var made = new LinkedHashMap<Cause, FindingGroup>();
    state.whole().forEach(f -> add(made, f.cause(), 1, 0, 0));
    rowWise(made);
    for (var column : state.columns()) {
      cells(made, column);
    }
    var list = new ArrayList<>(made.values());
    list.sort(
        Comparator.comparing((FindingGroup g) -> g.cause().severity())
            .thenComparing(g -> g.cause().where())
            .thenComparing(FindingGroup::cells, Comparator.reverseOrder()));
    return List.copyOf(list);
  }

  private void rowWise(Map<Cause, FindingGroup> made) {
    if (state.request().decisions().left().isEmpty()) {
      plainRowWise(made);
      return;
    }
    // Some rows may be left as they are: only the rows themselves tell which.
    var all = RowWise.of(state, null);
    state.table().rowSlots().forEach(s -> all.causes(s, cause -> add(made, cause, 1, 0, 0)));
  }

  private void plainRowWise(Map<Cause, FindingGroup> made) {
    var blankRow = state.plan().blankRow();
    if (blankRow != null) {
      add(made, blankRow, state.blank().count(), 0, 0);
    }
    state.rows().forEach(r -> add(made, r.check().cause(), r.broken().count(), 0, 0));
    for (var keys : state.keys()) {
      add(made, keys.check().repeated(), keys.state().repeated(), 0, 0);
      var empty = keys.check().empty();
      if (empty != null) {
        add(made, empty, keys.state().empty(), 0, 0);
      }
    }
    state.references().forEach(r -> add(made, r.check().notFound(), r.lost(), 0, 0));
    state.surveys().stream()
        .flatMap(survey -> survey.told().stream())
        .filter(told -> !told.whole())
        .forEach(told -> add(made, told.cause(), told.count(), 0, 0));
  }

  private static void cells(Map<Cause, FindingGroup> made, ColumnState column) {
    for (var number = 0; number < column.verdicts().size(); number++) {
      var verdict = column.verdicts().verdict(number);
      var count = column.count(number);
      var repairs = certain(column, verdict) ? count : 0;
      var questions = verdict.fix() == Fix.EITHER ? count - repairs : 0;
      verdict.causes().forEach(cause -> add(made, cause, count, repairs, questions));
    }
  }

  private static void add(
      Map<Cause, FindingGroup> made, Cause cause, long cells, long repairs, long questions) {
    if (cells > 0) {
      made.merge(
          cause,
          new FindingGroup(cause, cells, repairs, questions),
          (a, b) ->
              new FindingGroup(
                  cause,
                  a.cells() + b.cells(),
                  a.repairs() + b.repairs(),
                  a.questions() + b.questions()));
    }
  }
}
