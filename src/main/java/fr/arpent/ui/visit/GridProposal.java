package fr.arpent.ui.visit;

import fr.arpent.step.ColumnRef;
import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.desk.SheetMarks.Proposals;
import fr.arpent.ui.desk.Words;
import fr.arpent.visit.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/** What the visit proposes, or what is written in its place, as the grid shows it in its cell. */
final class GridProposal {
  private final Bench bench;
  private final Words words;

  GridProposal(Bench bench, Words words) {
    this.bench = bench;
    this.words = words;
  }

  /**
   * Shows the proposal of {@code shown}, but only once what follows from the table is known: the
   * grid must not fall back to an older one.
   */
  void show(@Nullable VisitShown shown) {
    var known = bench.derived().get();
    if (shown == null || known == null || !known.state().equals(shown.state())) {
      return;
    }
    var target = shown.view().round().plan().target().map(ColumnRef::id);
    if (target.isEmpty() || !shown.hasPoint() || shown.looking() || shown.several()) {
      bench.propose(Proposals.NONE);
      return;
    }
    var written = shown.address().filter(text -> !text.isBlank());
    var text = written.orElseGet(() -> proposed(shown.proposal()));
    bench.propose(
        (slot, column) -> slot == shown.slot() && column.equals(target.get()) ? text : null);
  }

  private @Nullable String proposed(Proposal proposal) {
    var waits = proposal.present().isBlank() && !proposal.armed();
    return proposal.filledIn().orElse(waits ? words.say("ui.visit.to-choose") : null);
  }
}
