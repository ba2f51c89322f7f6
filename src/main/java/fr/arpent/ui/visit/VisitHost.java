package fr.arpent.ui.visit;

import fr.arpent.geo.LonLat;
import fr.arpent.step.Operation;
import fr.arpent.step.TableState;
import fr.arpent.visit.RoundPlan;
import fr.arpent.visit.proposal.Proposal;
import java.util.Optional;

/** What a visit asks of the window around it. */
interface VisitHost {

  /** What is proposed for the row in {@code slot} of {@code state}; -1 for none. */
  Proposal propose(TableState state, RoundPlan plan, int slot);

  /** Where the row in {@code slot} lies, WGS 84. */
  Optional<LonLat> place(TableState state, int slot);

  /** Takes an answer. */
  void ask(Operation operation);

  /** Takes the last step back. */
  void undo();

  /** Leaves the visit. */
  void pause();

  /** Does what a key is for that is about the map or another pane. */
  void other(VisitKey key);
}
