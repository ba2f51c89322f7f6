package fr.arpent.ui.map;

import fr.arpent.geo.LonLat;
import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.map.model.Mercator;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows without position on the map, one click a row, in the order shown. The row to place
 * is the current one everywhere.
 */
final class Placing {
  private final Desk desk;
  private final MapModel model;
  private final MapSelection selection;
  private final PointMoves moves;
  private final Deque<Integer> left = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<@Nullable Integer> next = new ReadOnlyObjectWrapper<>();

  Placing(Desk desk, MapModel model, MapSelection selection, PointMoves moves) {
    this.desk = desk;
    this.model = model;
    this.selection = selection;
    this.moves = moves;
  }

  /** The slot that the next click places; null when clicks place nothing. */
  ReadOnlyObjectProperty<@Nullable Integer> next() {
    return next.getReadOnlyProperty();
  }

  /** How many rows are left to place, the next one included. */
  int left() {
    return left.size() + (next.get() == null ? 0 : 1);
  }

  /** Begins with the current row if it has no position, else with the first shown. */
  void start() {
    var sheet = desk.sheet().get();
    left.clear();
    if (sheet != null && moves.allowed()) {
      var places = model.cloud().get().places();
      for (var line = 0; line < sheet.rows().size(); line++) {
        var slot = sheet.rows().slot(line);
        if (!places.has(slot)) {
          left.add(slot);
        }
      }
      var current = selection.current();
      if (left.remove(current)) {
        left.addFirst(current);
      }
    }
    advance();
  }

  /** Puts the row at a pixel of the map and goes on to the next. */
  void place(double x, double y) {
    var slot = next.get();
    if (slot != null) {
      var view = model.view().get();
      moves.place(slot, new LonLat(Mercator.lon(view.worldX(x)), Mercator.lat(view.worldY(y))));
      advance();
    }
  }

  /** Clicks place nothing any more. */
  void stop() {
    left.clear();
    next.set(null);
  }

  private void advance() {
    var slot = left.poll();
    next.set(slot);
    if (slot != null) {
      selection.select(slot);
    }
  }
}
