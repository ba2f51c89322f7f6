package fr.arpent.ui.grid;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** Where the editor and what opens under it stand. */
final class EditorPlace {
  private static final double MOST = 420;
  private static final double GAP = 2;

  private EditorPlace() {}

  /**
   * The place of the field: over the cell, kept inside the view, and as wide as its text while one
   * edits.
   */
  static Box field(GridModel model, Spot spot, OptionalDouble wanted) {
    var geometry = model.geometry().get();
    var cell = model.box(spot);
    var first = geometry.columns().start();
    var left = Math.clamp(cell.left(), first, Math.max(first, geometry.width() - cell.width()));
    var header = geometry.sizes().header();
    var top = Math.clamp(cell.top(), header, Math.max(header, geometry.height() - cell.height()));
    var room = Math.max(cell.width(), Math.min(MOST, geometry.width() - left - GAP));
    return new Box(left, top, Math.clamp(wanted.orElse(0), cell.width(), room), cell.height());
  }

  /** The place of what opens: under the field, or above it when there is more room. */
  static Box help(
      Box field, double wanted, DoubleUnaryOperator heightFor, double width, double height) {
    var wide = Math.min(Math.clamp(wanted, field.width(), Math.max(field.width(), MOST)), width);
    var left = Math.max(0, Math.min(field.left(), width - wide));
    var high = heightFor.applyAsDouble(wide);
    var below = height - field.bottom() - GAP;
    if (high <= below || below >= field.top() - GAP) {
      return new Box(left, field.bottom() + GAP, wide, Math.min(high, below));
    }
    var fitting = Math.min(high, field.top() - GAP);
    return new Box(left, field.top() - GAP - fitting, wide, fitting);
  }
}
