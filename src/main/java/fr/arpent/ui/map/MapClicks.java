package fr.arpent.ui.map;

import fr.arpent.ui.map.model.Hit;
import fr.arpent.ui.map.model.HitTest;
import fr.arpent.ui.map.model.Spread;
import fr.arpent.ui.map.model.Viewport;
import java.util.List;
import java.util.function.DoubleSupplier;

/** What a click does: selects a point, lays out a stack, opens a group; on the ground nothing. */
final class MapClicks {
  private static final double LEG = 12;
  private static final double MARGIN = 60;
  private final MapModel model;
  private final MapSelection selection;
  private final DoubleSupplier ratio;

  /**
   * Clicks on the map of {@code model}.
   *
   * @param ratio pixels of the screen for one of the layout
   */
  MapClicks(MapModel model, MapSelection selection, DoubleSupplier ratio) {
    this.model = model;
    this.selection = selection;
    this.ratio = ratio;
  }

  /** What is under ({@code x}, {@code y}): a point of the stack laid out before all else. */
  Hit at(double x, double y) {
    var cloud = model.cloud().get();
    var spread = model.spread().get();
    var view = model.view().get();
    if (!spread.isEmpty() && cloud.places().has(spread.getFirst())) {
      var centreX = view.screenX(cloud.places().x(spread.getFirst()));
      var centreY = view.screenY(cloud.places().y(spread.getFirst()));
      for (var leg : Spread.around(centreX, centreY, spread)) {
        if (Math.hypot(leg.x() - x, leg.y() - y) <= LEG) {
          return new Hit.Point(leg.slot());
        }
      }
    }
    var grouping = model.layers().get().grouping();
    return new HitTest(cloud, view, ratio.getAsDouble(), grouping).at(x, y);
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
