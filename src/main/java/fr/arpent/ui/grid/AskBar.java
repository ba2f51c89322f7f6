package fr.arpent.ui.grid;

import fr.arpent.base.Message;
import fr.arpent.text.Texts;
import fr.arpent.ui.theme.Icons;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A question over the grid, with its answers as buttons; Escape closes it. */
final class AskBar extends HBox implements Questions {
  private final ObservableValue<Texts> texts;
  private final Runnable after;

  /**
   * A bar without question, which is not shown.
   *
   * @param after gives the focus back
   */
  AskBar(ObservableValue<Texts> texts, Runnable after) {
    this.texts = texts;
    this.after = after;
    getStyleClass().add("ask-bar");
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    show(false);
  }

  @Override
  public void ask(Message question, List<Answer> answers) {
    var words = new Label(texts.getValue().say(question), Icons.node("help-circle", 14));
    words.setMinWidth(Region.USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().setAll(words, space);
    answers.forEach(answer -> getChildren().add(button(answer.words(), answer.deed())));
    getChildren().add(button(Message.of("ui.grid.cancel"), () -> {}));
    show(true);
    getChildren().get(2).requestFocus();
  }

  private Button button(Message words, Runnable deed) {
    var button = new Button(texts.getValue().say(words));
    button.setDefaultButton(false);
    button.setOnAction(
        _ -> {
          close();
          deed.run();
        });
    button.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            button.fire();
            event.consume();
          }
        });
    return button;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void close() {
    show(false);
    after.run();
  }

  private void show(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
