package fr.arpent.ui.map;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Keeps legend and scale apart: on a narrow map the scale stands above the legend. */
final class MapCorners {
  private static final double EDGE = 10;
  private static final double SCALE_EDGE = 16;
  private static final double SCALE_RIGHT = 56;
  private final Region map;
  private final Region legend;
  private final Region scale;

  MapCorners(Region map, Region legend, Region scale) {
    this.map = map;
    this.legend = legend;
    this.scale = scale;
  }

  /** Arranges them now and whenever a size changes. */
  void arrange() {
    legend.maxWidthProperty().bind(map.widthProperty().subtract(2 * EDGE));
    legend.setMaxHeight(Region.USE_PREF_SIZE);
    map.widthProperty().subscribe(() -> place());
    legend.boundsInParentProperty().subscribe(() -> place());
    scale.boundsInParentProperty().subscribe(() -> place());
  }

  private void place() {
    var taken = legend.isVisible() ? legend.getWidth() + 3 * EDGE : 0;
    var beside = map.getWidth() - SCALE_RIGHT - scale.getWidth() >= taken;
    var bottom = beside ? SCALE_EDGE : legend.getHeight() + 2 * EDGE;
    StackPane.setMargin(scale, new Insets(0, beside ? SCALE_RIGHT : SCALE_EDGE, bottom, 0));
  }
}
