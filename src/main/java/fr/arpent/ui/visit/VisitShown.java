package fr.arpent.ui.visit;

import fr.arpent.step.ColumnRef;
import fr.arpent.step.TableState;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.visit.RoundView;
import fr.arpent.visit.proposal.Proposal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the visit shows at one moment. Immutable.
 *
 * @param slot the row shown; -1 at the end
 * @param looking whether it is only looked at
 * @param chosen the rows that are answered together; none while it is the one shown
 * @param proposal what is proposed for it
 * @param writing what is being written; empty while nothing is
 * @param drafts what was written into the other fields, by their columns
 */
public record VisitShown(
    TableState state,
    RoundView view,
    int slot,
    boolean looking,
    RowSet chosen,
    Proposal proposal,
    Optional<Writing> writing,
    Map<ColumnId, String> drafts) {

  public VisitShown {
    drafts = Map.copyOf(drafts);
  }

  /** Whether there is a point. */
  public boolean hasPoint() {
    return slot >= 0;
  }

  /** Whether several rows are answered together. */
  public boolean several() {
    return !chosen.isEmpty();
  }

  /** The rows that an answer is for. */
  RowSet rows() {
    return several() ? chosen : RowSet.of(slot);
  }

  /** The text that is being written; empty while nothing is. */
  Optional<String> typed() {
    return writing.map(Writing::text);
  }

  /** The address that is being written in place of what is proposed; empty while none is. */
  Optional<String> address() {
    return writing.filter(w -> w.purpose() == Writing.Purpose.ADDRESS).map(Writing::text);
  }

  /** Whether the proposal is what Enter takes. */
  boolean proposes() {
    return writing.isEmpty() && !several() && proposal.outcome() == Proposal.Outcome.WRITE;
  }

  /** Whether Enter does something. */
  public boolean enterActs() {
    return hasPoint()
        && (looking || writing.map(Writing::complete).orElse(!several() && proposal.armed()));
  }

  /** The fields beside the address that the table still has. */
  List<ColumnRef> fields() {
    return view.round().plan().fields().stream().filter(f -> state.table().has(f.id())).toList();
  }

  /** What stands in a field: what was written, or what the cell holds. */
  String field(ColumnRef column) {
    return drafts.getOrDefault(column.id(), state.table().column(column.id()).text(slot));
  }
}
