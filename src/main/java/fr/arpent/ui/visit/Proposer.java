package fr.arpent.ui.visit;

import fr.arpent.step.TableState;
import fr.arpent.visit.RoundPlan;
import fr.arpent.visit.proposal.Proposal;

/** Says what is proposed for a row. */
@FunctionalInterface
public interface Proposer {

  /** The proposal for the row in {@code slot} of {@code state}. */
  Proposal propose(TableState state, RoundPlan plan, int slot);
}
