package fr.arpent.check;

import fr.arpent.check.repair.Fix;
import fr.arpent.check.repair.Fixer;
import fr.arpent.check.repair.Proposal;
import fr.arpent.schema.type.NoValue;
import java.util.ArrayList;
import java.util.List;

/** Decides what is to be said about the texts of one column. Safe for all threads. */
final class Judge {
  private final ColumnPlan plan;
  private final Fixer fixer;

  Judge(ColumnPlan plan) {
    this.plan = plan;
    fixer = new Fixer(plan.binding().field(), this::better);
  }

  /** The verdict on {@code text}; an absent cell has an empty text. */
  Verdict verdict(String text, boolean absent) {
    var reading = absent ? NoValue.MISSING : plan.binding().field().read(text);
    var causes = causes(new CellText(text, absent, reading));
    var blank = reading == NoValue.MISSING;
    if (causes.isEmpty()) {
      return blank ? Verdict.BLANK : Verdict.RIGHT;
    }
    return new Verdict(causes, blank, blank ? Fix.NONE : fixer.propose(text).fix());
  }

  /** How {@code text}, which is a finding, can be repaired. */
  Proposal proposal(String text) {
    return fixer.propose(text);
  }

  /** Whether {@code cause} is no longer to be said once a text has become {@code after}. */
  boolean settles(Cause cause, String after) {
    return !causes(new CellText(after, false, plan.binding().field().read(after))).contains(cause);
  }

  private List<Cause> causes(CellText cell) {
    var causes = new ArrayList<Cause>(2);
    for (var check : plan.checks()) {
      check.check(cell, causes::add);
    }
    if (!causes.isEmpty() && !plan.left().isEmpty()) {
      causes.replaceAll(
          cause ->
              plan.left().stream().anyMatch(left -> left.about(cause, cell.text()))
                  ? cause.left()
                  : cause);
    }
    return causes;
  }

  /**
   * Whether {@code after} breaks no rule, and less is to be said about it than about {@code
   * before}.
   */
  private boolean better(String before, String after) {
    var field = plan.binding().field();
    var now = causes(new CellText(after, false, field.read(after)));
    return now.stream().noneMatch(cause -> cause.severity() == Severity.ERROR)
        && now.size() < causes(new CellText(before, false, field.read(before))).size();
  }
}
