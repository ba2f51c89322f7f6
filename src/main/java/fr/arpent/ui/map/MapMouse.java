package fr.arpent.ui.map;

import fr.arpent.geo.LonLat;
import fr.arpent.ui.map.model.Hit;
import fr.arpent.ui.map.model.Mercator;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;

/** The mouse and the touch pad on the map. */
final class MapMouse {
  private static final double PAN_FROM = 3;
  private static final double MOVE_FROM = 6;
  private static final double PIXELS_A_LEVEL = 80;
  private final MapModel model;
  private final MapSelection selection;
  private final PointMoves moves;
  private final Placing placing;
  private final MapClicks clicks;
  private @Nullable Gesture gesture;
  private double pressX;
  private double pressY;
  private boolean pressed;
  private boolean pinching;

  MapMouse(
      MapModel model, MapSelection selection, PointMoves moves, Placing placing, MapClicks clicks) {
    this.model = model;
    this.selection = selection;
    this.moves = moves;
    this.placing = placing;
    this.clicks = clicks;
  }

  /** Listens to {@code surface}. */
  void listen(Node surface) {
    surface.setOnMousePressed(event -> press(surface, event));
    surface.setOnMouseDragged(this::drag);
    surface.setOnMouseReleased(this::release);
    surface.setOnMouseMoved(event -> move(surface, event));
    surface.setOnMouseExited(_ -> model.pointer().set(null));
    surface.setOnScroll(this::scroll);
    surface.setOnZoomStarted(_ -> pinching = true);
    surface.setOnZoomFinished(_ -> pinching = false);
    surface.setOnZoom(this::pinch);
  }

  /** Gives up what is being dragged; false when nothing is. */
  boolean cancel() {
    if (gesture == null) {
      return false;
    }
    gesture.cancel();
    gesture = null;
    pressed = false;
    return true;
  }

  private void press(Node surface, MouseEvent event) {
    surface.requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      pressed = true;
      pressX = event.getX();
      pressY = event.getY();
    }
  }

  private void drag(MouseEvent event) {
    point(event);
    if (!pressed) {
      return;
    }
    if (gesture == null) {
      gesture = begun(event);
    }
    if (gesture != null) {
      gesture.to(event.getX(), event.getY());
    }
  }

  /** Which gesture the way gone so far means; null while it may still be a click. */
  private @Nullable Gesture begun(MouseEvent event) {
    var way = Math.hypot(event.getX() - pressX, event.getY() - pressY);
    if ((event.isShortcutDown() || model.lassoing().get()) && way >= PAN_FROM) {
      return new LassoGesture(model, selection, pressX, pressY);
    }
    if (event.isShiftDown() && way >= PAN_FROM) {
      return new RectangleGesture(model, selection, pressX, pressY);
    }
    if (clicks.at(pressX, pressY) instanceof Hit.Point point
        && selection.has(point.slot())
        && moves.allowed()) {
      return way < MOVE_FROM ? null : new MoveGesture(model, moves, point.slot(), pressX, pressY);
    }
    return way < PAN_FROM ? null : new PanGesture(model, pressX, pressY);
  }

  private void release(MouseEvent event) {
    if (gesture != null) {
      gesture.drop();
    } else if (pressed) {
      click(event);
    }
    gesture = null;
    pressed = false;
  }

  private void click(MouseEvent event) {
    if (placing.next().get() != null) {
      placing.place(event.getX(), event.getY());
    } else if (event.getClickCount() == 2
        && clicks.at(event.getX(), event.getY()) instanceof Hit.Nothing) {
      model.zoom(1, event.getX(), event.getY());
    } else {
      clicks.click(event.getX(), event.getY());
    }
  }

  private void move(Node surface, MouseEvent event) {
    point(event);
    var over = clicks.at(event.getX(), event.getY());
    var crosshair = placing.next().get() != null || model.lassoing().get();
    surface.setCursor(
        crosshair ? Cursor.CROSSHAIR : over instanceof Hit.Nothing ? Cursor.DEFAULT : Cursor.HAND);
  }

  private void point(MouseEvent event) {
    var view = model.view().get();
    model
        .pointer()
        .set(
            new LonLat(
                Mercator.lon(view.worldX(event.getX())), Mercator.lat(view.worldY(event.getY()))));
  }

  private void scroll(ScrollEvent event) {
    if (!pinching && !event.isInertia() && event.getDeltaY() != 0) {
      var levels = Math.clamp(event.getDeltaY() / PIXELS_A_LEVEL, -1, 1);
      model.zoom(levels, event.getX(), event.getY());
    }
    event.consume();
  }

  private void pinch(ZoomEvent event) {
    model.zoom(Math.log(event.getZoomFactor()) / Math.log(2), event.getX(), event.getY());
    event.consume();
  }
}
