package fr.arpent.ui.map;

import java.util.List;

/** Escape closes the topmost thing on the map. */
final class MapEscape {
  private final MapModel model;
  private final MapMouse mouse;
  private final Nudges nudges;
  private final Placing placing;

  MapEscape(MapModel model, MapMouse mouse, Nudges nudges, Placing placing) {
    this.model = model;
    this.mouse = mouse;
    this.nudges = nudges;
    this.placing = placing;
  }

  /** Closes it; false when there is nothing to close. */
  boolean press() {
    if (mouse.cancel()) {
      return true;
    }
    if (model.lassoing().get()) {
      model.lassoing().set(false);
      return true;
    }
    if (nudges.running()) {
      nudges.cancel();
      return true;
    }
    if (placing.next().get() != null) {
      placing.stop();
      return true;
    }
    if (!model.spread().get().isEmpty()) {
      model.spread().set(List.of());
      return true;
    }
    return false;
  }
}
