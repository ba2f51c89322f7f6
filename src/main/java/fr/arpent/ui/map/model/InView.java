package fr.arpent.ui.map.model;

import fr.arpent.ui.desk.RowView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** The points in view, for the keyboard and for who hears the map instead of seeing it. */
public final class InView {
  private InView() {}

  /** The slots of the points shown in {@code view}, in the order of {@code rows}. */
  public static List<Integer> of(PointCloud cloud, Viewport view, RowView rows) {
    var inside = view.box();
    var found = new ArrayList<Integer>();
    for (var line = 0; line < rows.size(); line++) {
      var slot = rows.slot(line);
      if (cloud.shows(slot) && inside.contains(cloud.places().x(slot), cloud.places().y(slot))) {
        found.add(slot);
      }
    }
    return found;
  }

  /** The slot after {@code current} among {@code slots}, or before it; empty past either end. */
  public static OptionalInt next(List<Integer> slots, int current, boolean backward) {
    var at = slots.indexOf(current);
    var next = at < 0 ? (backward ? slots.size() - 1 : 0) : at + (backward ? -1 : 1);
    return next >= 0 && next < slots.size() ? OptionalInt.of(slots.get(next)) : OptionalInt.empty();
  }

  /** The point shown nearest to the middle of {@code view}. */
  public static OptionalInt nearestToCentre(PointCloud cloud, Viewport view) {
    var found = new ArrayList<Integer>();
    cloud
        .places()
        .visit(
            view.box(),
            slot -> {
              if (cloud.shows(slot)) {
                found.add(slot);
              }
            });
    return found.stream()
        .min(
            Comparator.comparingDouble(
                slot ->
                    Math.hypot(
                        cloud.places().x(slot) - view.x(), cloud.places().y(slot) - view.y())))
        .stream()
        .mapToInt(Integer::intValue)
        .findFirst();
  }
}
