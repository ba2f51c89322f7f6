package fr.arpent.ui.geocode;

import fr.arpent.ui.desk.Words;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Makes the labels and buttons of the pane, in whatever language is spoken. */
record Parts(Words words) {

  /** A button that says {@code code}. */
  Button button(String id, String code, Runnable run) {
    var button = words.on(new Button(), code);
    button.setId(id);
    button.setMnemonicParsing(false);
    button.setOnAction(_ -> run.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** A button that says {@code code} with {@code key} on it; it never takes the focus. */
  Button keyed(String id, String code, String key, Runnable run) {
    var button = button(id, code, run);
    button.setGraphic(cap(key));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setFocusTraversable(false);
    return button;
  }

  /** The name of a key as it is written on buttons. */
  Label cap(String key) {
    var cap = words.on(new Label(), key);
    cap.getStyleClass().add("key-cap");
    return cap;
  }

  /** What {@code code} says, in the style {@code style}. */
  Label label(String code, String style) {
    var label = words.on(new Label(), code);
    label.getStyleClass().add(style);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /** What {@code text} says, small and grey. */
  static Label small(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll("text-muted", "text-small");
    label.setMinWidth(0);
    return label;
  }

  /** What takes the room that is left. */
  static Region gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  /**
   * Runs {@code fill} now, and each time one of {@code on} changes while {@code node} is in a
   * window: a tab that nobody looks at costs nothing.
   */
  static void follow(Node node, Runnable fill, ObservableValue<?>... on) {
    var shown = node.sceneProperty().map(Objects::nonNull).orElse(false);
    for (var value : on) {
      value.when(shown).subscribe(_ -> fill.run());
    }
  }

  /** Shows {@code node} and gives it room, or neither. */
  static void show(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }
}
