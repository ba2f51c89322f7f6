package fr.arpent.ui.map;

import fr.arpent.ui.map.model.Viewport;

/** Drags the map. */
final class PanGesture implements Gesture {
  private final MapModel model;
  private final Viewport start;
  private final double startX;
  private final double startY;

  PanGesture(MapModel model, double x, double y) {
    this.model = model;
    start = model.view().get();
    startX = x;
    startY = y;
  }

  @Override
  public void to(double x, double y) {
    var now = model.view().get();
    var moved = start.panned(x - startX, y - startY);
    model.view().set(now.at(moved.x(), moved.y()));
  }

  @Override
  public void drop() {
    // the map is where it was dragged to
  }

  @Override
  public void cancel() {
    model.view().set(start);
  }
}
