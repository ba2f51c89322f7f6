package fr.arpent.ui.visit;

import fr.arpent.address.AddressIndex;
import fr.arpent.base.Message;
import fr.arpent.geo.Bearing;
import fr.arpent.geo.point.Points;
import fr.arpent.table.RowSet;
import fr.arpent.ui.desk.Bench;
import fr.arpent.visit.Mark;
import fr.arpent.visit.Towards;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The points around the one shown.
 *
 * @param addresses tell which street a point is in
 * @param tell says what could not be found
 */
record VisitAround(Bench bench, AddressIndex addresses, VisitModel model, Consumer<Message> tell) {
  private static final Message LOOKING = Message.of("ui.visit.looking-for-street");

  /** Goes to the nearest point that way that nobody has answered. */
  void towards(Bearing direction) {
    var shown = model.shown().get();
    var known = bench.derived().get();
    if (shown == null || known == null) {
      return;
    }
    var points = known.points();
    points
        .at(shown.slot())
        .ifPresent(
            from ->
                Towards.nearest(points, from, direction, slot -> left(shown, slot))
                    .ifPresentOrElse(
                        model::go, () -> tell.accept(Message.of("ui.visit.none-that-way"))));
  }

  /** Chooses the points whose nearest address is in the same street. */
  void street() {
    var shown = model.shown().get();
    var known = bench.derived().get();
    if (shown != null && known != null) {
      bench.with(LOOKING, _ -> street(shown, known.points()), this::found);
    }
  }

  private void found(RowSet rows) {
    if (rows.size() < 2) {
      tell.accept(Message.of("ui.visit.no-street"));
    } else {
      model.pick(rows);
    }
  }

  private RowSet street(VisitShown shown, Points points) {
    var metres = shown.view().round().plan().metres();
    var here = street(points, shown.slot(), metres);
    return here.isEmpty()
        ? RowSet.NONE
        : RowSet.of(
            Arrays.stream(shown.view().round().slots(shown.state()))
                .filter(slot -> !Mark.of(shown.state().mark(slot)).answers())
                .filter(slot -> street(points, slot, metres).equals(here))
                .toArray());
  }

  private Optional<String> street(Points points, int slot, double metres) {
    return points
        .at(slot)
        .flatMap(place -> addresses.nearest(place, metres, 1).stream().findFirst())
        .map(found -> found.address().street().label());
  }

  private static boolean left(VisitShown shown, int slot) {
    return slot != shown.slot()
        && shown.view().number(slot) > 0
        && !Mark.of(shown.state().mark(slot)).answers();
  }
}
