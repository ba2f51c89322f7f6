package fr.arpent.ui.shell;

import fr.arpent.ui.theme.Fonts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
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
  private static final double EDGE = 8;
  private static final double GAP = 4;
  private static final double FREE = 32;

  /** Tells how large text is. */
  private final Label measure = new Label();

  private final StackPane root = new StackPane(measure);
  private final Deque<Layer> layers = new ArrayDeque<>();
  private Runnable resting = () -> {};
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

  /** Nothing lies over the window. */
  public Overlay() {
    root.setId("overlay");
    measure.setVisible(false);
    root.setVisible(false);
    root.setPickOnBounds(true);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.addEventHandler(KeyEvent.KEY_PRESSED, Overlay::keep);
  }

  /** The node to lay over the window. */
  public Region node() {
    return root;
  }

  /** Whether something lies over the window. */
  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  /**
   * How wide a dialog is that is {@code width} px at 13 px text: wider with larger text, as far as
   * the window goes.
   */
  public DoubleBinding wide(double width) {
    return fitted(width, root.widthProperty());
  }

  /** How high a dialog is, as {@link #wide}. */
  public DoubleBinding high(double height) {
    return fitted(height, root.heightProperty());
  }

  private DoubleBinding fitted(double size, ReadOnlyDoubleProperty room) {
    return Bindings.createDoubleBinding(
        () -> Math.min(size * measure.getFont().getSize() / Fonts.BODY, room.get() - 2 * FREE),
        room,
        measure.fontProperty());
  }

  /** Shows {@code dialog} in the middle; what is under it is dimmed. */
  public void dialog(Region dialog, Runnable closed) {
    show(dialog, Pos.CENTER, Insets.EMPTY, closed);
  }

  /** Shows {@code sheet} under the top edge, {@code top} pixels from it. */
  public void sheet(Region sheet, double top, Runnable closed) {
    show(sheet, Pos.TOP_CENTER, new Insets(top, 0, 0, 0), closed).getStyleClass().add("light");
  }

  /**
   * Shows {@code content} beside {@code anchor}, under it where there is room; nothing is dimmed, a
   * click elsewhere closes it.
   */
  public void popover(Region content, Node anchor, Runnable closed) {
    var dim = show(content, Pos.TOP_LEFT, Insets.EMPTY, closed);
    dim.getStyleClass().setAll("overlay-clear");
    root.applyCss();
    var at = root.sceneToLocal(anchor.localToScene(anchor.getBoundsInLocal()));
    var width = content.prefWidth(-1);
    var height = Math.min(content.prefHeight(width), root.getHeight() - 2 * EDGE);
    var below = at.getMaxY() + GAP;
    var above = at.getMinY() - GAP - height;
    var y = below + height + EDGE <= root.getHeight() || above < EDGE ? below : above;
    var x = Math.clamp(at.getMinX(), EDGE, Math.max(EDGE, root.getWidth() - width - EDGE));
    y = Math.clamp(y, EDGE, Math.max(EDGE, root.getHeight() - height - EDGE));
    StackPane.setMargin(content, new Insets(y, 0, 0, x));
  }

  /** Closes the topmost. */
  public void close() {
    var layer = layers.pollLast();
    if (layer != null) {
      root.getChildren().remove(layer.dim);
      open.set(!layers.isEmpty());
      root.setVisible(!layers.isEmpty());
      if (layer.focus != null && reached(layer.focus)) {
        layer.focus.requestFocus();
      } else {
        resting.run();
      }
      layer.closed.run();
    }
  }

  /** Closes the topmost, whose work is done: the keys go to the work, not to what asked for it. */
  public void done() {
    close();
    if (layers.isEmpty()) {
      resting.run();
    }
  }

  /** Says what takes the keys when what had them is no longer there. */
  public void resting(Runnable takesFocus) {
    resting = takesFocus;
  }

  private static boolean reached(Node node) {
    for (var at = node; at != null; at = at.getParent()) {
      if (!at.isVisible() || at.isDisabled()) {
        return false;
      }
    }
    return node.getScene() != null;
  }

  private StackPane show(Region content, Pos place, Insets insets, Runnable closed) {
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
    return dim;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close();
    } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !layers.isEmpty()) {
      event.consume();
      turn(layers.getLast().dim, !event.isShiftDown());
    }
  }

  /** Tab goes round inside the topmost: what is under it cannot be reached. */
  private void turn(Parent layer, boolean forward) {
    var owner = root.getScene().getFocusOwner();
    if (owner != null) {
      owner.requestFocusTraversal(forward ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
    }
    var now = root.getScene().getFocusOwner();
    if (now == null || now.equals(root) || !inside(layer, now)) {
      var stops = new ArrayList<Node>();
      stops(layer, stops);
      if (!stops.isEmpty()) {
        (forward ? stops.getFirst() : stops.getLast()).requestFocus();
      }
    }
  }

  private static boolean inside(Parent layer, Node node) {
    for (var at = node; at != null; at = at.getParent()) {
      if (at.equals(layer)) {
        return true;
      }
    }
    return false;
  }

  private static void stops(Parent parent, List<Node> stops) {
    for (var node : parent.getChildrenUnmodifiable()) {
      if (node.isVisible() && !node.isDisabled()) {
        if (node.isFocusTraversable()) {
          stops.add(node);
        }
        if (node instanceof Parent inner) {
          stops(inner, stops);
        }
      }
    }
  }

  /** What a dialog does not use must not reach the commands of the window under it. */
  private static void keep(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.getCode().isFunctionKey()) {
      event.consume();
    }
  }

  private record Layer(StackPane dim, @Nullable Node focus, Runnable closed) {}
}
