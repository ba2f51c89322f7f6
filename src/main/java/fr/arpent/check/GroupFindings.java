package fr.arpent.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** The findings of one group, value by value. */
final class GroupFindings {
  private final CheckState state;
  private final Cause cause;

  GroupFindings(CheckState state, FindingGroup group) {
    this.state = state;
    cause = group.cause();
  }

  List<Finding> list() {
    var found = new ArrayList<Finding>();
    state.whole().stream().filter(f -> f.cause().equals(cause)).forEach(found::add);
    state.columns().forEach(column -> cells(column, found));
    if (found.isEmpty()) {
      rows(found);
    }
    return found;
  }

  private void cells(ColumnState column, List<Finding> to) {
    var verdicts = column.verdicts().verdicts();
    var wanted = new boolean[verdicts.size()];
    var any = false;
    for (var number = 0; number < wanted.length; number++) {
      wanted[number] = verdicts.get(number).causes().contains(cause);
      any |= wanted[number] && column.count(number) > 0;
    }
    if (any) {
      var counts = counts(column, wanted);
      IntStream.range(0, counts.length)
          .filter(code -> counts[code] > 0)
          .boxed()
          .sorted(Comparator.comparingInt((Integer code) -> -counts[code]))
          .forEach(
              code -> to.add(CellFindings.of(state, column, cause, code).counted(counts[code])));
    }
  }

  private int[] counts(ColumnState column, boolean[] wanted) {
    var counts = new int[column.verdicts().numbers().length];
    state
        .table()
        .rowSlots()
        .filter(slot -> wanted[column.number(slot)] && !state.blank().get(slot))
        .forEach(slot -> counts[column.code(slot)]++);
    return counts;
  }

  /** What is particular to a row is told after the group's facts: the sentence names the group. */
  private void rows(List<Finding> to) {
    var all = RowWise.of(state, null);
    var seen = new HashSet<String>();
    state
        .table()
        .rowSlots()
        .forEach(
            slot ->
                all.findings(
                    slot,
                    f -> {
                      if (same(f.cause()) && (oneRow(f) || seen.add(f.value()))) {
                        to.add(f);
                      }
                    }));
  }

  private boolean same(Cause found) {
    return found.key().equals(cause.key())
        && found.spot().equals(cause.spot())
        && found.severity() == cause.severity()
        && found.facts().size() >= cause.facts().size()
        && found.facts().subList(0, cause.facts().size()).equals(cause.facts());
  }

  /** Findings of row checks are one for each row; those of keys are one for each value. */
  private boolean oneRow(Finding finding) {
    return state.rows().stream()
        .anyMatch(r -> r.check().cause().key().equals(finding.cause().key()));
  }
}
