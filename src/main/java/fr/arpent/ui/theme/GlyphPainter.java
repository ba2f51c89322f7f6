package fr.arpent.ui.theme;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Draws glyphs on a canvas; leaves the context as it was. */
public final class GlyphPainter {
  private final Palette palette;

  /** A painter in the colours of {@code palette}. */
  public GlyphPainter(Palette palette) {
    this.palette = palette;
  }

  /** Draws {@code glyph} with its middle at {@code x}, {@code y}, {@code scale} times as large. */
  public void draw(GraphicsContext on, Glyph glyph, double x, double y, double scale) {
    on.save();
    on.translate(x, y);
    on.scale(scale, scale);
    on.setLineCap(StrokeLineCap.ROUND);
    on.setLineJoin(StrokeLineJoin.ROUND);
    glyph.parts().forEach(part -> draw(on, part));
    on.restore();
  }

  private void draw(GraphicsContext on, GlyphPart part) {
    var colour = palette.color(part.tone());
    on.beginPath();
    on.appendSVGPath(part.shape().svg());
    if (part.width() == 0) {
      on.setFill(colour);
      on.fill();
    } else {
      on.setStroke(colour);
      on.setLineWidth(part.width());
      on.setLineDashes(part.dashed() ? new double[] {2.5, 2} : new double[0]);
      on.stroke();
    }
  }
}
