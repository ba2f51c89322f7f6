package fr.arpent.ui.theme;

import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** A glyph among controls, 16 × 16 px; its colours follow the style sheet. */
public final class GlyphNode extends Pane {
  private static final double SIDE = 16;

  /** A node that shows {@code glyph}. */
  public GlyphNode(Glyph glyph) {
    setMinSize(SIDE, SIDE);
    setPrefSize(SIDE, SIDE);
    setMaxSize(SIDE, SIDE);
    glyph.parts().forEach(part -> getChildren().add(path(part)));
  }

  private static SVGPath path(GlyphPart part) {
    var path = new SVGPath();
    path.setContent(part.shape().svg());
    path.setLayoutX(SIDE / 2);
    path.setLayoutY(SIDE / 2);
    path.setStrokeLineCap(StrokeLineCap.ROUND);
    path.setStrokeLineJoin(StrokeLineJoin.ROUND);
    path.setStyle(style(part));
    return path;
  }

  private static String style(GlyphPart part) {
    var colour = part.tone().css();
    if (part.width() == 0) {
      return "-fx-fill: %s; -fx-stroke: null".formatted(colour);
    }
    return "-fx-fill: null; -fx-stroke: %s; -fx-stroke-width: %s; -fx-stroke-dash-array: %s"
        .formatted(colour, part.width(), part.dashed() ? "2.5 2" : "null");
  }
}
