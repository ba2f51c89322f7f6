package fr.arpent.ui.grid;

import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** A small pane that opens under a header, one at a time; Escape or a click elsewhere closes it. */
final class HeaderPopup extends StackPane {
  private final Runnable after;
  private ToDoubleFunction<Double> left = _ -> 0;

  /**
   * A pane that is not shown.
   *
   * @param after gives the focus back
   */
  HeaderPopup(Runnable after) {
    this.after = after;
    getStyleClass().add("header-popup");
    setVisible(false);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
          }
          event.consume();
        });
  }

  /**
   * Shows {@code content}.
   *
   * @param at where its left edge is wanted, given its width
   */
  void open(Node content, ToDoubleFunction<Double> at) {
    left = at;
    getChildren().setAll(content);
    setVisible(true);
    requestLayout();
  }

  void close() {
    if (isVisible()) {
      setVisible(false);
      getChildren().clear();
      after.run();
    }
  }

  /** Takes its place under headers of {@code top} px in a grid of this size. */
  void place(double top, double width, double height) {
    var wide = Math.min(prefWidth(-1), width);
    var high = Math.min(prefHeight(wide), height - top);
    var x = Math.clamp(left.applyAsDouble(wide), 0, Math.max(0, width - wide));
    resizeRelocate(x, top, wide, high);
  }
}
