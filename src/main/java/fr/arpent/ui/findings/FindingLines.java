package fr.arpent.ui.findings;

import fr.arpent.check.FindingGroup;
import fr.arpent.check.Findings;
import fr.arpent.check.Severity;
import fr.arpent.check.Where;
import java.util.Comparator;
import java.util.List;

/** The lines of the list of findings, in the order they are read. */
final class FindingLines {
  private static final Comparator<FindingGroup> ORDER =
      Comparator.comparing((FindingGroup g) -> !error(g))
          .thenComparing(g -> !error(g) && !ofRows(g))
          .thenComparingLong(g -> error(g) ? 0 : -g.cells());

  private FindingLines() {}

  /**
   * Errors as {@link Findings#groups} has them, then advice about cells and rows, the most cells
   * first, and last what is only to be known about the file and its titles, which are many where
   * the file has columns that the schema does not. What was left as it is does not count.
   */
  static List<FindingGroup> of(Findings findings) {
    return findings.groups().stream()
        .filter(g -> g.cause().severity() != Severity.LEFT)
        .sorted(ORDER)
        .toList();
  }

  private static boolean error(FindingGroup group) {
    return group.cause().severity() == Severity.ERROR;
  }

  private static boolean ofRows(FindingGroup group) {
    var where = group.cause().where();
    return where == Where.ROW || where == Where.CELL;
  }
}
