package fr.arpent.ui.map;

import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.map.model.Hit;
import fr.arpent.ui.map.paint.OverlayState.Named;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** Names the point on which the pointer rests. */
final class MapHover {
  private final Desk desk;
  private final MapModel model;
  private final MapClicks clicks;
  private final RowNames names;
  private final PauseTransition rest = new PauseTransition(Duration.millis(300));
  private double x;
  private double y;

  MapHover(Desk desk, MapModel model, MapClicks clicks, RowNames names) {
    this.desk = desk;
    this.model = model;
    this.clicks = clicks;
    this.names = names;
    rest.setOnFinished(_ -> name());
  }

  /** Listens to {@code surface}. */
  void listen(Node surface) {
    surface.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    surface.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> leave());
    surface.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
  }

  private void moved(MouseEvent event) {
    x = event.getX();
    y = event.getY();
    var hovered = model.hovered().get();
    if (hovered != null
        && clicks.at(x, y) instanceof Hit.Point point
        && point.slot() == hovered.slot()) {
      return;
    }
    model.hovered().set(null);
    rest.playFromStart();
  }

  private void leave() {
    rest.stop();
    model.hovered().set(null);
  }

  private void name() {
    var sheet = desk.sheet().get();
    var current = desk.selection().get().slot();
    if (sheet != null && clicks.at(x, y) instanceof Hit.Point point && point.slot() != current) {
      model.hovered().set(new Named(point.slot(), names.callout(sheet, point.slot())));
    }
  }
}
