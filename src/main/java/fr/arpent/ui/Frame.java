package fr.arpent.ui;

import fr.arpent.ui.shell.Dock;
import fr.arpent.ui.shell.FirstRun;
import fr.arpent.ui.shell.Overlay;
import fr.arpent.ui.shell.Panes;
import fr.arpent.ui.shell.Toasts;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The nodes of the window laid out: bars above, the panes or the first screen in the middle, the
 * status below, messages and dialogs over all.
 *
 * @param root the root of the scene
 */
record Frame(StackPane root) {

  /** Lays the parts out; the first screen is shown while {@code opened} holds nothing. */
  static Frame of(
      MenuBar menu,
      Region toolbar,
      Panes panes,
      FirstRun first,
      Region status,
      Overlay overlay,
      Toasts toasts,
      ObservableValue<?> opened) {
    var middle = new StackPane(panes.node(), first.node());
    opened.subscribe(
        now -> {
          first.node().setVisible(now == null);
          panes.node().setVisible(now != null);
          toolbar.setVisible(now != null);
          toolbar.setManaged(now != null);
        });
    var window = new BorderPane(middle);
    window.setTop(new VBox(menu, toolbar));
    window.setBottom(status);
    toasts
        .node()
        .paddingProperty()
        .bind(
            Bindings.createObjectBinding(
                () -> room(opened.getValue() == null ? 0 : panes.dockNow().get(), status),
                opened,
                panes.dockNow(),
                status.heightProperty()));
    var root = new StackPane(window, toasts.node(), overlay.node());
    root.getStyleClass().add("shell");
    root.getStylesheets()
        .add(
            Objects.requireNonNull(Dock.class.getResource("shell.css"), "shell.css")
                .toExternalForm());
    return new Frame(root);
  }

  /** Messages stand over the map, above its scale: they cover neither the dock nor its card. */
  private static Insets room(double dock, Region status) {
    return new Insets(0, 16, status.getHeight() + dock + 52, 0);
  }
}
