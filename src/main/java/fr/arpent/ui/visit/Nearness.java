package fr.arpent.ui.visit;

import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.map.MapModel;
import fr.arpent.ui.map.model.Mercator;

/** The first point is shown from near; later ones keep the zoom, which is then the user's. */
final class Nearness {
  /** 20 m are 90 px. */
  private static final double PIXELS_A_METRE = 4.5;

  private final Bench bench;
  private final MapModel map;
  private boolean near;

  Nearness(Bench bench, MapModel map) {
    this.bench = bench;
    this.map = map;
  }

  /** The next point is a first one again. */
  void again() {
    near = false;
  }

  void show(VisitShown shown) {
    var slot = shown.slot();
    var known = bench.derived().get();
    if (!near && shown.hasPoint() && known != null && known.points().has(slot)) {
      near = true;
      var x = Mercator.x(known.points().lon(slot));
      var y = Mercator.y(known.points().lat(slot));
      map.view().set(map.view().get().at(x, y).metreOf(PIXELS_A_METRE));
    }
  }
}
