package fr.arpent.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * Takes the keys from one area of the window to the next and round again. An area that has nothing
 * to focus is passed over; one that was left is found as it was. Used on the JavaFX thread.
 */
public final class AreaTour {
  private static final PseudoClass RING = PseudoClass.getPseudoClass("focus-visible");

  private final List<Area> areas;
  private final Map<Area, Node> last = new HashMap<>();

  /** A tour of {@code areas}, in this order; of two that hold a node the first counts. */
  public AreaTour(List<Area> areas) {
    this.areas = List.copyOf(areas);
  }

  /**
   * An area of the window.
   *
   * @param node all of it
   * @param first what gets the keys at first; null for the first thing in it that can
   */
  public record Area(Node node, @Nullable Runnable first) {
    /** An area whose first control gets the keys. */
    public static Area of(Node node) {
      return new Area(node, null);
    }
  }

  /** Goes from where the focus is to the next area, or back to the one before. */
  public void go(boolean on) {
    var scene = areas.getFirst().node.getScene();
    var owner = scene == null ? null : scene.getFocusOwner();
    var here = areas.stream().filter(area -> holds(area, owner)).findFirst();
    if (owner != null && here.isPresent()) {
      last.put(here.get(), owner);
    }
    var from = here.map(areas::indexOf).orElse(on ? -1 : 0);
    for (var i = 1; i <= areas.size(); i++) {
      var next = areas.get(Math.floorMod(from + (on ? i : -i), areas.size()));
      if (shown(next.node) && enter(next)) {
        return;
      }
    }
  }

  private boolean enter(Area area) {
    var known = Optional.ofNullable(last.get(area)).filter(n -> can(n) && holds(area, n));
    if (known.isPresent()) {
      ring(known.get());
    } else if (area.first != null) {
      area.first.run();
    } else {
      var first = all(area.node).filter(AreaTour::can).findFirst();
      first.ifPresent(AreaTour::ring);
      return first.isPresent();
    }
    return true;
  }

  /** The focus is seen as if it had come with the tab key. */
  private static void ring(Node node) {
    node.requestFocus();
    node.pseudoClassStateChanged(RING, true);
    node.focusedProperty().addListener(new Unring(node));
  }

  private static boolean holds(Area area, @Nullable Node node) {
    return Stream.iterate(node, n -> n != null, Node::getParent).anyMatch(area.node::equals);
  }

  private static boolean can(Node node) {
    return node.isFocusTraversable() && !node.isDisabled() && shown(node);
  }

  private static boolean shown(Node node) {
    return node.getScene() != null
        && Stream.iterate(node, n -> n != null, Node::getParent).allMatch(Node::isVisible);
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(AreaTour::all))
        : Stream.of(node);
  }

  /** Takes the ring off when the focus leaves, then listens no more. */
  private record Unring(Node node) implements ChangeListener<Boolean> {
    @Override
    public void changed(ObservableValue<? extends Boolean> focused, Boolean before, Boolean now) {
      if (!now) {
        node.pseudoClassStateChanged(RING, false);
        focused.removeListener(this);
      }
    }
  }
}
