package fr.arpent.ui.visit;

import fr.arpent.step.TableState;
import fr.arpent.visit.RoundView;
import fr.arpent.visit.proposal.Proposal;
import java.util.Optional;

/**
 * What the visit shows at one moment. Immutable.
 *
 * @param slot the row shown; -1 at the end
 * @param looking whether it is only looked at
 * @param proposal what is proposed for it
 * @param typed what is being written; empty while nothing is
 */
public record VisitShown(
    TableState state,
    RoundView view,
    int slot,
    boolean looking,
    Proposal proposal,
    Optional<String> typed) {

  /** Whether there is a point. */
  public boolean hasPoint() {
    return slot >= 0;
  }

  /** Whether Enter does something. */
  public boolean enterActs() {
    return hasPoint() && (looking || typed.map(text -> !text.isBlank()).orElse(proposal.armed()));
  }
}
