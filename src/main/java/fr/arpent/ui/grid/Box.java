package fr.arpent.ui.grid;

import fr.arpent.ui.theme.Tone;
import javafx.scene.canvas.GraphicsContext;

/** A rectangle of the picture, in px. */
record Box(double left, double top, double width, double height) {

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  double middle() {
    return top + height / 2;
  }

  void fill(Ink ink, GraphicsContext on, Tone tone) {
    ink.fill(on, tone, left, top, width, height);
  }

  /** Draws a border of {@code width} px inside it. */
  void frame(Ink ink, GraphicsContext on, Tone tone, double width) {
    on.setStroke(ink.color(tone));
    on.setLineWidth(width);
    on.strokeRect(left + width / 2, top + width / 2, this.width - width, height - width);
  }

  /** Whether a point is inside. */
  boolean holds(double x, double y) {
    return x >= left && x < right() && y >= top && y < bottom();
  }
}
