package fr.arpent.ui.map;

import fr.arpent.ui.map.model.Loop;
import java.util.List;

/** Selects the rows whose points a line drawn by hand goes round. */
final class LassoGesture implements Gesture {
  private final MapModel model;
  private final MapSelection selection;

  LassoGesture(MapModel model, MapSelection selection, double x, double y) {
    this.model = model;
    this.selection = selection;
    model.lasso().set(Loop.from(x, y));
  }

  @Override
  public void to(double x, double y) {
    var drawn = model.lasso().get();
    model.lasso().set(drawn == null ? Loop.from(x, y) : drawn.to(x, y));
  }

  @Override
  public void drop() {
    var drawn = model.lasso().get();
    model.lasso().set(null);
    if (drawn != null) {
      selection.selectRows(inside(drawn));
    }
    model.lassoing().set(false);
  }

  @Override
  public void cancel() {
    model.lasso().set(null);
  }

  private List<Integer> inside(Loop drawn) {
    var view = model.view().get();
    var places = model.cloud().get().places();
    return model.within(
        drawn.box(),
        slot -> drawn.contains(view.screenX(places.x(slot)), view.screenY(places.y(slot))));
  }
}
