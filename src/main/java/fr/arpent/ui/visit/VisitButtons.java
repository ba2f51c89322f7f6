package fr.arpent.ui.visit;

import fr.arpent.ui.desk.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Makes the labels and buttons of the visit; the key is written on the button. */
record VisitButtons(Words words, ObservableValue<RoundKeys> keys) {

  /** A button that says {@code code}, with the key that does the same on it. */
  Button keyed(String code, VisitKey key, Runnable run) {
    var button = button("", run);
    button.textProperty().bind(words.of(code));
    var cap = label("", "key-cap");
    cap.textProperty().bind(name(key));
    button.setGraphic(cap);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** What the first key of {@code key} is called, as it changes. */
  ObservableValue<String> name(VisitKey key) {
    return Bindings.createStringBinding(
        () -> {
          var strokes = keys.getValue().of(key);
          return strokes.isEmpty() ? "" : strokes.getFirst().name(words.texts().get());
        },
        keys,
        words.texts());
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
