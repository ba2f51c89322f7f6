package fr.arpent.check;

import fr.arpent.base.Progress;
import fr.arpent.check.repair.DateOrder;
import fr.arpent.check.repair.Fix;
import fr.arpent.check.repair.Proposal;
import fr.arpent.check.repair.Repair;
import fr.arpent.table.ColumnId;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The certain repairs of the texts of one column. */
public final class ColumnRepairs {
  private final CheckRequest request;
  private final ColumnPlan plan;
  private final TextColumn column;
  private final Judge judge;

  private ColumnRepairs(CheckRequest request, ColumnPlan plan, TextColumn column) {
    this.request = request;
    this.plan = plan;
    this.column = column;
    judge = new Judge(plan);
  }

  /** The repairs of {@code column}; none when it is not checked. */
  public static Optional<ColumnRepairs> of(CheckRequest request, ColumnId column) {
    var planner = new Planner(request);
    Checks.all().forEach(kind -> kind.plan(planner));
    return planner.plan().columns().stream()
        .filter(plan -> column.equals(plan.binding().spot().column()))
        .findFirst()
        .map(plan -> new ColumnRepairs(request, plan, request.table().text(column)));
  }

  /** The certain repair of {@code text}, if it has one. */
  public Optional<Repair> of(String text) {
    var verdict = judge.verdict(text, false);
    if (verdict.fix() == Fix.NONE) {
      return Optional.empty();
    }
    var proposal = judge.proposal(text);
    var order = proposal.fix() == Fix.EITHER ? order() : Optional.<DateOrder>empty();
    return proposal.repair(text, order);
  }

  /**
   * The certain repairs of all texts that stand in the rows shown.
   *
   * @param about which causes' findings to repair
   */
  public List<Repair> all(Predicate<Cause> about) {
    var state = counted();
    var counts = request.table().counts(column);
    var repairs = new ArrayList<Repair>();
    for (var code = 0; code < counts.length; code++) {
      var verdict = state.verdicts().verdict(state.verdicts().number(code));
      if (counts[code] > 0
          && verdict.fix() != Fix.NONE
          && verdict.causes().stream().anyMatch(about)) {
        var text = column.dictionary().text(code);
        Proposal proposal = judge.proposal(text);
        proposal
            .repair(text, state.order())
            .filter(repair -> settlesAny(verdict, about, repair))
            .ifPresent(repairs::add);
      }
    }
    return repairs;
  }

  private boolean settlesAny(Verdict verdict, Predicate<Cause> about, Repair repair) {
    return verdict.causes().stream()
        .filter(about)
        .anyMatch(cause -> judge.settles(cause, repair.after()));
  }

  private Optional<DateOrder> order() {
    return plan.order().or(() -> counted().order());
  }

  private ColumnState counted() {
    var verdicts = new VerdictTable(plan, column.dictionary());
    verdicts.ensure(Progress.NONE);
    return ColumnState.uncounted(plan, column, verdicts).counted(request.table(), RowFlags.NONE);
  }
}
