package fr.arpent.ui.map;

import fr.arpent.ui.map.model.Box;
import java.util.List;

/** Selects the rows whose points lie in a rectangle. */
final class RectangleGesture implements Gesture {
  private final MapModel model;
  private final MapSelection selection;
  private final double startX;
  private final double startY;

  RectangleGesture(MapModel model, MapSelection selection, double x, double y) {
    this.model = model;
    this.selection = selection;
    startX = x;
    startY = y;
  }

  @Override
  public void to(double x, double y) {
    model.rectangle().set(Box.between(startX, startY, x, y));
  }

  @Override
  public void drop() {
    var drawn = model.rectangle().get();
    model.rectangle().set(null);
    if (drawn != null) {
      selection.selectRows(inside(drawn));
    }
  }

  @Override
  public void cancel() {
    model.rectangle().set(null);
  }

  private List<Integer> inside(Box drawn) {
    return model.within(drawn, _ -> true);
  }
}
