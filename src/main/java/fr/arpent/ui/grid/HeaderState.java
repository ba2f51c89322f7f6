package fr.arpent.ui.grid;

import fr.arpent.ui.theme.Tone;
import javafx.scene.canvas.GraphicsContext;

/**
 * What the pointer does with the headers.
 *
 * @param hovered the column under it, or -1
 * @param dropBefore the column before which the dragged one would be dropped; -1 while none is
 *     dragged
 */
record HeaderState(int hovered, int dropBefore) {
  static final HeaderState NONE = new HeaderState(-1, -1);

  /** Draws the line where the dragged column would be dropped. */
  void draw(Ink ink, GraphicsContext on, GridGeometry geometry, Scroll scroll) {
    if (dropBefore < 0) {
      return;
    }
    var columns = geometry.columns();
    var x =
        dropBefore < columns.size()
            ? columns.left(dropBefore, scroll.left())
            : columns.right(columns.size() - 1, scroll.left());
    ink.fill(on, Tone.FOCUS, x - 2, 0, 3, geometry.sizes().header());
  }
}
