package fr.arpent.ui.map;

import fr.arpent.ui.map.model.Detail;
import fr.arpent.ui.map.model.Hit;
import fr.arpent.ui.map.model.HitTest;
import fr.arpent.ui.map.model.Spread;
import fr.arpent.ui.map.model.Viewport;
import java.util.List;
import java.util.function.Supplier;

/** What a click does: selects a point, lays out a stack, opens a group; on the ground nothing. */
final class MapClicks {
  private static final double LEG = 12;
  private static final double MARGIN = 60;
  private final MapModel model;
  private final MapSelection selection;
  private final Supplier<Detail> detail;

  /**
   * Clicks on the map of {@code model}.
   *
   * @param detail how what is in view is drawn
   */
  MapClicks(MapModel model, MapSelection selection, Supplier<Detail> detail) {
    this.model = model;
    this.selection = selection;
    this.detail = detail;
  }

  /** What is under ({@code x}, {@code y}): a point of the stack laid out before all else. */
  Hit at(double x, double y) {
    var cloud = model.cloud().get();
    var spread = model.spread().get();
    var view = model.view().get();
    if (!spread.isEmpty() && cloud.places().has(spread.getFirst())) {
      var text = detail.get().text();
      var rightOf = (x - view.screenX(cloud.places().x(spread.getFirst()))) / text;
      var below = (y - view.screenY(cloud.places().y(spread.getFirst()))) / text;
      for (var leg : Spread.around(0, 0, spread)) {
        if (Math.hypot(leg.x() - rightOf, leg.y() - below) <= LEG) {
          return new Hit.Point(leg.slot());
        }
      }
    }
    var grouping = model.layers().get().grouping();
    return new HitTest(cloud, view, detail.get(), grouping).at(x, y);
  }

  /** A click at ({@code x}, {@code y}). */
  void click(double x, double y) {
    switch (at(x, y)) {
      case Hit.Point point -> {
        if (!model.spread().get().contains(point.slot())) {
          model.spread().set(List.of());
        }
        selection.select(point.slot());
      }
      case Hit.Stack stack -> model.spread().set(stack.slots());
      case Hit.Crowd crowd -> open(crowd);
      case Hit.Nothing _ -> model.spread().set(List.of());
    }
  }

  /** Zooms to the points of a group; those that no zoom parts are laid out instead. */
  private void open(Hit.Crowd crowd) {
    var view = model.view().get();
    var near = view.showing(crowd.box(), MARGIN, Viewport.NEAREST);
    if (near.zoom() > view.zoom() + 0.1 && crowd.box().width() + crowd.box().height() > 0) {
      model.view().set(near.zoom() > view.zoom() + 3 ? near.zoomed(view.zoom() + 3) : near);
    } else {
      model.spread().set(crowd.slots());
    }
  }
}
