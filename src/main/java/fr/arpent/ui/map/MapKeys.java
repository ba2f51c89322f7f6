package fr.arpent.ui.map;

import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.map.model.InView;
import java.util.Arrays;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** The keys of the map while it has the focus. */
final class MapKeys {
  private static final double STEP = 80;
  private static final double ZOOM = 0.5;
  private final Desk desk;
  private final MapModel model;
  private final MapSelection selection;
  private final PointMoves moves;
  private final Nudges nudges;
  private final MapEscape escape;
  private final PauseTransition pause = new PauseTransition(Duration.millis(700));

  MapKeys(
      Desk desk,
      MapModel model,
      MapSelection selection,
      PointMoves moves,
      Nudges nudges,
      MapEscape escape) {
    this.desk = desk;
    this.model = model;
    this.selection = selection;
    this.moves = moves;
    this.nudges = nudges;
    this.escape = escape;
    pause.setOnFinished(_ -> nudges.finish());
  }

  /** Listens to {@code surface}. */
  void listen(Node surface) {
    surface.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    surface.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    surface.addEventHandler(
        KeyEvent.KEY_RELEASED,
        event -> {
          if (event.getCode() == KeyCode.SHIFT) {
            nudges.finish();
          }
        });
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    var done =
        switch (event.getCode()) {
          case LEFT, KP_LEFT -> arrow(event, -1, 0);
          case RIGHT, KP_RIGHT -> arrow(event, 1, 0);
          case UP, KP_UP -> arrow(event, 0, -1);
          case DOWN, KP_DOWN -> arrow(event, 0, 1);
          case HOME -> fit();
          case ENTER -> nearest();
          case TAB -> next(event.isShiftDown());
          case DELETE -> delete();
          case ESCAPE -> escape.press();
          default -> false;
        };
    if (done) {
      event.consume();
    }
  }

  /** Signs, not key codes: they lie elsewhere on each keyboard. */
  private void typed(KeyEvent event) {
    if (event.isShortcutDown()) {
      return;
    }
    switch (event.getCharacter()) {
      case "+" -> model.zoom(ZOOM);
      case "-" -> model.zoom(-ZOOM);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private boolean arrow(KeyEvent event, int right, int down) {
    if (event.isShiftDown()) {
      nudges.by(right, down);
      pause.playFromStart();
    } else {
      model.pan(-right * STEP, -down * STEP);
    }
    return true;
  }

  private boolean fit() {
    model.fitMore();
    return true;
  }

  private boolean nearest() {
    InView.nearestToCentre(model.cloud().get(), model.view().get()).ifPresent(this::select);
    return true;
  }

  /** Past the last point the key leaves the map. */
  private boolean next(boolean backward) {
    var sheet = desk.sheet().get();
    if (sheet == null) {
      return false;
    }
    var points = InView.of(model.cloud().get(), model.view().get(), sheet.rows());
    var next = InView.next(points, selection.current(), backward);
    next.ifPresent(this::select);
    return next.isPresent();
  }

  /** A point of a stack is seen only when the stack is laid out. */
  private void select(int slot) {
    model.spread().set(Arrays.stream(model.cloud().get().stacks().of(slot)).boxed().toList());
    selection.select(slot);
  }

  private boolean delete() {
    if (moves.allowed()) {
      moves.clear(selection.current());
    }
    return true;
  }
}
