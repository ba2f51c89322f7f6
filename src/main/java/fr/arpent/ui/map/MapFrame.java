package fr.arpent.ui.map;

import javafx.scene.layout.Region;

/**
 * Lays out what lies over the map: buttons at the upper right, legend at the lower left, scale at
 * the lower right, above the legend where there is no room beside it.
 */
final class MapFrame extends Region {
  private static final double EDGE = 10;
  private static final double SCALE_EDGE = 16;
  private final Region surface;
  private final Region controls;
  private final Region legend;
  private final Region scale;
  private final MapNotices notices;
  private final Region ring = new Region();

  MapFrame(Region surface, Region controls, Region legend, Region scale, MapNotices notices) {
    this.surface = surface;
    this.controls = controls;
    this.legend = legend;
    this.scale = scale;
    this.notices = notices;
    getChildren()
        .setAll(
            surface, notices.none(), scale, legend, notices.far(), controls, notices.place(), ring);
    ring.getStyleClass().add("map-ring");
    ring.setMouseTransparent(true);
    ring.visibleProperty().bind(surface.focusedProperty());
    getStyleClass().add("map-pane");
  }

  @Override
  protected void layoutChildren() {
    var width = getWidth();
    var height = getHeight();
    surface.resizeRelocate(0, 0, width, height);
    ring.resizeRelocate(0, 0, width, height);
    controls.autosize();
    controls.relocate(width - EDGE - controls.getWidth(), EDGE);
    var legendWidth = Math.min(legend.prefWidth(-1), Math.max(0, width - 2 * EDGE));
    legend.resize(legendWidth, legend.prefHeight(legendWidth));
    legend.relocate(EDGE, height - EDGE - legend.getHeight());
    scale(width, height);
    notices.place().autosize();
    centre(notices.place(), width, EDGE);
    notices.far().autosize();
    centre(notices.far(), width, EDGE);
    notices.none().autosize();
    centre(notices.none(), width, (height - notices.none().getHeight()) / 2);
  }

  private void scale(double width, double height) {
    scale.autosize();
    var left = width - 3 * SCALE_EDGE - scale.getWidth();
    var taken = legend.isVisible() ? 2 * EDGE + legend.getWidth() : 0;
    var beside = left >= taken;
    var bottom = beside ? SCALE_EDGE : legend.getHeight() + EDGE + SCALE_EDGE;
    scale.relocate(
        Math.rint(beside ? left : width - SCALE_EDGE - scale.getWidth()),
        Math.rint(height - bottom - scale.getHeight()));
  }

  private static void centre(Region node, double width, double top) {
    node.relocate(Math.rint((width - node.getWidth()) / 2), Math.rint(top));
  }
}
