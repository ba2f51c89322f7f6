package fr.arpent.ui.visit;

import fr.arpent.ui.desk.Words;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Makes the labels and buttons of the visit; the key is written on the button. */
record VisitButtons(Words words) {

  /** A button that says {@code code}, with {@code key} on it. */
  Button keyed(String code, String key, Runnable run) {
    var button = button("", run);
    button.textProperty().bind(words.of(code));
    var cap = label("", "key-cap");
    cap.textProperty().bind(words.of(key));
    button.setGraphic(cap);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** Buttons here never take the focus: the next key is for the next point. */
  static Button button(String text, Runnable run) {
    var button = new Button(text);
    button.setMnemonicParsing(false);
    button.setFocusTraversable(false);
    button.setOnAction(_ -> run.run());
    return button;
  }

  static Label small(String text) {
    var label = label(text, "text-muted");
    label.getStyleClass().add("text-small");
    return label;
  }

  static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
