package fr.arpent.ui.visit;

import fr.arpent.step.TableState;
import fr.arpent.table.RowSet;
import fr.arpent.visit.Mark;
import fr.arpent.visit.RoundView;
import java.util.Arrays;

/** The rows of a round that were chosen to be answered together. Immutable. */
record Picked(RowSet rows) {

  /** None: each row is answered by itself. */
  static final Picked NONE = new Picked(RowSet.NONE);

  /** Those of {@code wanted} that are of the round and nobody has answered; none for only one. */
  static Picked of(RowSet wanted, RoundView view, TableState state) {
    return several(
        RowSet.of(
            wanted
                .slots()
                .filter(slot -> view.number(slot) > 0)
                .filter(slot -> !Mark.of(state.mark(slot)).answers())
                .toArray()));
  }

  /** Whether there are several. */
  boolean several() {
    return rows.size() > 1;
  }

  private static Picked several(RowSet rows) {
    return rows.size() > 1 ? new Picked(rows) : NONE;
  }

  /** The same without the row in {@code slot}; none where only one is left. */
  Picked without(int slot) {
    return several(RowSet.of(rows.slots().filter(each -> each != slot).toArray()));
  }

  /** The row {@code step} further than {@code slot} in the order of the round, round to it. */
  int next(int slot, int step, RoundView view) {
    var order =
        rows.slots().boxed().sorted(java.util.Comparator.comparingInt(view::number)).toList();
    return order.get(Math.floorMod(Math.max(0, order.indexOf(slot)) + step, order.size()));
  }

  /** The first in the order of the round. */
  int first(RoundView view) {
    return Arrays.stream(rows.toArray())
        .boxed()
        .min(java.util.Comparator.comparingInt(view::number))
        .orElse(-1);
  }
}
