package fr.arpent.ui.map;

import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.desk.RowFilter;
import java.util.EnumSet;
import java.util.Set;

/** The filter by state that the chips of the legend set, one for grid and map. */
final class LegendFilter {
  private final Desk desk;

  LegendFilter(Desk desk) {
    this.desk = desk;
  }

  /** The states that rows are filtered by; empty when all are shown. */
  Set<PointState> chosen() {
    var chosen = EnumSet.noneOf(PointState.class);
    for (var filter : desk.arrangement().get().filters()) {
      if (filter instanceof RowFilter.States states) {
        chosen.addAll(states.states());
      }
    }
    return chosen;
  }

  /** Shows only rows in {@code state}; all again when it was the only one. */
  void only(PointState state) {
    var alone = Set.of(state);
    set(chosen().equals(alone) ? Set.of() : alone);
  }

  /** Adds {@code state} to those shown, or takes it out. */
  void toggle(PointState state) {
    var chosen = chosen();
    if (!chosen.remove(state)) {
      chosen.add(state);
    }
    set(chosen);
  }

  private void set(Set<PointState> states) {
    var others = desk.arrangement().get().without(RowFilter.States.class::isInstance);
    desk.arrangement().set(states.isEmpty() ? others : others.with(new RowFilter.States(states)));
  }
}
