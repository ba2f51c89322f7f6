package fr.arpent.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * What lies over the window: dialogs and the palette, inside its own scene. Escape closes the
 * topmost; the focus goes back to where it was.
 */
public final class Overlay {
  private final StackPane root = new StackPane();
  private final Deque<Layer> layers = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

  /** Nothing lies over the window. */
  public Overlay() {
    root.setId("overlay");
    root.setVisible(false);
    root.setPickOnBounds(true);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** The node to lay over the window. */
  public Region node() {
    return root;
  }

  /** Whether something lies over the window. */
  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  /** Shows {@code dialog} in the middle; what is under it is dimmed. */
  public void dialog(Region dialog, Runnable closed) {
    show(dialog, Pos.CENTER, Insets.EMPTY, closed);
  }

  /** Shows {@code sheet} under the top edge, {@code top} pixels from it. */
  public void sheet(Region sheet, double top, Runnable closed) {
    show(sheet, Pos.TOP_CENTER, new Insets(top, 0, 0, 0), closed);
  }

  /** Closes the topmost. */
  public void close() {
    var layer = layers.pollLast();
    if (layer != null) {
      root.getChildren().remove(layer.dim);
      open.set(!layers.isEmpty());
      root.setVisible(!layers.isEmpty());
      if (layer.focus != null) {
        layer.focus.requestFocus();
      }
      layer.closed.run();
    }
  }

  private void show(Region content, Pos place, Insets insets, Runnable closed) {
    var scene = root.getScene();
    content.getStyleClass().add("overlay-card");
    content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    var dim = new StackPane(content);
    dim.getStyleClass().add("overlay-dim");
    StackPane.setAlignment(content, place);
    StackPane.setMargin(content, insets);
    dim.setOnMousePressed(
        event -> {
          if (event.getTarget().equals(dim)) {
            close();
          }
        });
    layers.add(new Layer(dim, scene == null ? null : scene.getFocusOwner(), closed));
    root.getChildren().add(dim);
    root.setVisible(true);
    open.set(true);
    content.requestFocus();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close();
    }
  }

  private record Layer(StackPane dim, @Nullable Node focus, Runnable closed) {}
}
