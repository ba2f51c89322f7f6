package fr.arpent.ui.grid;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** The scroll bars, over the edges of the grid. The vertical one counts lines, not px. */
final class ScrollBars {
  private static final double THICK = 12;

  private final GridModel model;
  private final ScrollBar vertical = new ScrollBar();
  private final ScrollBar horizontal = new ScrollBar();
  private boolean following;

  ScrollBars(GridModel model) {
    this.model = model;
    vertical.setOrientation(Orientation.VERTICAL);
    vertical.valueProperty().addListener((_, _, _) -> moved());
    horizontal.valueProperty().addListener((_, _, _) -> moved());
    vertical.setFocusTraversable(false);
    horizontal.setFocusTraversable(false);
    model.geometry().addListener((_, _, _) -> follow());
    model.scroll().addListener((_, _, _) -> follow());
  }

  ScrollBar vertical() {
    return vertical;
  }

  ScrollBar horizontal() {
    return horizontal;
  }

  void layout(double width, double height) {
    var header = model.geometry().get().sizes().header();
    var left = model.geometry().get().columns().scrolledFrom();
    var long1 = Math.max(0, height - header - THICK);
    vertical.resizeRelocate(width - THICK, header, THICK, long1);
    horizontal.resizeRelocate(left, height - THICK, Math.max(0, width - left - THICK), THICK);
  }

  private void moved() {
    if (!following) {
      model.scrollTo(vertical.getValue(), horizontal.getValue());
    }
  }

  private void follow() {
    following = true;
    var geometry = model.geometry().get();
    var scroll = model.scroll().get();
    var rows = geometry.body() / geometry.sizes().row();
    adjust(
        vertical,
        geometry.furthestLine(),
        rows,
        scroll.line() + scroll.offset() / geometry.sizes().row(),
        1);
    var wide = geometry.width() - geometry.columns().scrolledFrom();
    adjust(horizontal, geometry.furthestLeft(), wide, scroll.left(), 40);
    following = false;
  }

  private static void adjust(ScrollBar bar, double max, double page, double value, double unit) {
    bar.setVisible(max > 0);
    bar.setMax(max);
    bar.setVisibleAmount(Math.max(0.001, page * max / Math.max(1, max + page)));
    bar.setUnitIncrement(unit);
    bar.setBlockIncrement(page);
    bar.setValue(value);
  }
}
