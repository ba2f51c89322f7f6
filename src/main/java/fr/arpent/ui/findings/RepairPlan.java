package fr.arpent.ui.findings;

import fr.arpent.base.Message;
import fr.arpent.check.Finding;
import fr.arpent.check.FindingGroup;
import fr.arpent.check.Findings;
import fr.arpent.check.Severity;
import fr.arpent.check.repair.RepairCells;
import fr.arpent.check.repair.Scope;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Operation;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Certain repairs as they are shown before they are made.
 *
 * @param title what will be repaired
 * @param scope the same for the step
 * @param lines what becomes what, the most cells first
 * @param doubts what will stay, for people
 */
record RepairPlan(Message title, Scope scope, List<Line> lines, List<Message> doubts) {
  private static final int DOUBTS = 2;

  /**
   * One text of a column.
   *
   * @param cells how many cells hold it
   */
  record Line(String field, String before, String after, long cells) {}

  /** The certain repairs of {@code group}, which is about {@code column}. */
  static RepairPlan of(Findings findings, FindingGroup group, ColumnRef column) {
    return new RepairPlan(
        Message.of("ui.repair.title", group.repairs(), group.cause().spot().field()),
        new Scope.OfGroup(column, group.cause().key()),
        lines(findings, List.of(group)),
        doubts(errors(findings, column)));
  }

  /** All errors of a column, whatever their cause. */
  private static List<Finding> errors(Findings findings, ColumnRef column) {
    return findings.groups().stream()
        .filter(g -> column.id().equals(g.column()) && g.cause().severity() == Severity.ERROR)
        .flatMap(g -> findings.of(g).stream())
        .toList();
  }

  /** All certain repairs. */
  static RepairPlan all(Findings findings) {
    var groups = findings.groups().stream().filter(g -> g.repairs() > 0).toList();
    var rest =
        findings.groups().stream()
            .filter(g -> g.column() != null && g.cause().severity() == Severity.ERROR)
            .mapToLong(g -> g.cells() - g.repairs())
            .sum();
    return new RepairPlan(
        Message.of("ui.repair.title-all", findings.certainRepairs()),
        new Scope.Everything(),
        lines(findings, groups),
        rest == 0 ? List.of() : List.of(Message.of("ui.repair.rest", rest)));
  }

  private static List<Line> lines(Findings findings, List<FindingGroup> groups) {
    record Key(String field, String before) {}
    var lines = new LinkedHashMap<Key, Line>();
    for (var group : groups) {
      for (var finding : findings.of(group)) {
        finding
            .repair()
            .ifPresent(
                r ->
                    lines.putIfAbsent(
                        new Key(finding.field(), r.before()),
                        new Line(finding.field(), r.before(), r.after(), finding.count())));
      }
    }
    var sorted = new ArrayList<>(lines.values());
    sorted.sort(Comparator.comparingLong(Line::cells).reversed());
    return sorted;
  }

  private static List<Message> doubts(List<Finding> findings) {
    var open = findings.stream().filter(f -> f.repair().isEmpty() && !f.value().isEmpty()).toList();
    var told = new ArrayList<Message>();
    open.stream()
        .limit(DOUBTS)
        .map(f -> Message.of("ui.repair.doubt", f.count(), f.value()))
        .forEach(told::add);
    if (open.size() > DOUBTS) {
      told.add(Message.of("ui.repair.doubts", open.size() - DOUBTS));
    }
    return told;
  }

  /** Whether it is about more than one column. */
  boolean wide() {
    return scope instanceof Scope.Everything;
  }

  /** How many cells change but for the texts {@code except}. */
  long cells(Set<String> except) {
    return lines.stream()
        .filter(line -> !except.contains(line.before()))
        .mapToLong(Line::cells)
        .sum();
  }

  /** The one step, but for the texts {@code except}. */
  Operation operation(TableId table, Set<String> except) {
    return new RepairCells(table, scope, except);
  }
}
