package fr.arpent.check.repair;

import fr.arpent.schema.Field;
import java.util.List;
import java.util.function.BiPredicate;

/** Looks for a certain better text for a wrong one of a field. Immutable; safe for all threads. */
public final class Fixer {
  /** Ways one after another at most: two ways that undo each other would go on for ever. */
  private static final int MOST = 8;

  private final Field field;
  private final BiPredicate<String, String> better;
  private final List<Repairer> repairers;

  /**
   * A fixer for texts of {@code field}.
   *
   * @param better whether less is to be said about the second text than about the first, and it
   *     breaks no rule: a repair is only proposed when it is
   */
  public Fixer(Field field, BiPredicate<String, String> better) {
    this.field = field;
    this.better = better;
    repairers = Repairers.of(field);
  }

  /** How {@code text} can be repaired: with one way after another, where all are certain. */
  public Proposal propose(String text) {
    var first = one(text);
    var all = first;
    var more = first;
    for (var ways = 0; ways < MOST && more.fix() == Fix.CERTAIN; ways++) {
      all = Proposal.certain(more.after(), first.kind());
      more = one(all.after());
    }
    return all;
  }

  private Proposal one(String text) {
    for (var repairer : repairers) {
      var proposal = repairer.propose(text, field);
      if (proposal.fix() != Fix.NONE && holds(text, proposal)) {
        return proposal;
      }
    }
    return Proposal.NONE;
  }

  private boolean holds(String text, Proposal proposal) {
    return !proposal.after().equals(text)
        && better.test(text, proposal.after())
        && (proposal.fix() != Fix.EITHER || better.test(text, proposal.other()));
  }
}
