package fr.arpent.ui.shell;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** The program's sign: a pair of compasses that measures. */
final class Logo {
  private static final double SIZE = 38;

  private Logo() {}

  static Region node() {
    var sign = new StackPane(path("M8 29L19 8l11 21"), path("M13.4 22.5a5.8 5.8 0 0 1 11.2 0"));
    sign.getChildren().get(1).setTranslateY(1);
    sign.getStyleClass().add("logo");
    sign.setMinSize(SIZE, SIZE);
    sign.setMaxSize(SIZE, SIZE);
    return sign;
  }

  private static SVGPath path(String content) {
    var path = new SVGPath();
    path.setContent(content);
    path.getStyleClass().add("logo-line");
    return path;
  }
}
