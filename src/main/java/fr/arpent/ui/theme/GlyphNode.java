package fr.arpent.ui.theme;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/** A glyph among small text, 16 × 16 px beside 12 px; its colours follow the style sheet. */
public final class GlyphNode extends Pane {
  private static final double SIDE = 16;
  private final Scale scale = new Scale(1, 1);

  /** A node that shows {@code glyph}. */
  public GlyphNode(Glyph glyph) {
    setStyle(
        Stream.of("min", "pref", "max")
            .map("-fx-%1$s-width: 1.3333em; -fx-%1$s-height: 1.3333em;"::formatted)
            .collect(Collectors.joining()));
    var drawn = new Group();
    drawn.setManaged(false);
    drawn.getTransforms().add(scale);
    glyph.parts().forEach(part -> drawn.getChildren().add(path(part)));
    getChildren().add(drawn);
  }

  @Override
  protected void layoutChildren() {
    scale.setX(getWidth() / SIDE);
    scale.setY(getHeight() / SIDE);
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
