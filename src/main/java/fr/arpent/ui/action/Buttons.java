package fr.arpent.ui.action;

import fr.arpent.ui.desk.KeyNames;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Makes buttons of commands: icon, words, and the key written on it or in its tooltip. */
public final class Buttons {
  private final Actions actions;
  private final Words words;

  /** Makes buttons of {@code actions} in the language of {@code words}. */
  public Buttons(Actions actions, Words words) {
    this.actions = actions;
    this.words = words;
  }

  /** An icon alone; words and key are in the tooltip. */
  public Button icon(Command command) {
    var button = bare(command);
    button.setGraphic(Icons.node(command.icon()));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().addAll("button-icon", "flat");
    return button;
  }

  /** Icon and words; the key in the tooltip. */
  public Button worded(Command command) {
    var button = bare(command);
    button.setGraphic(Icons.node(command.icon()));
    return button;
  }

  /** Words and the key beside them, as a cap. */
  public Button keyed(Command command) {
    var button = bare(command);
    var cap = cap(command);
    button.setGraphic(cap);
    button.setContentDisplay(ContentDisplay.RIGHT);
    return button;
  }

  /** Icon, words and the key as a cap. */
  public Button full(Command command) {
    var button = worded(command);
    button.setGraphic(new HBox(6, Icons.node(command.icon()), cap(command)));
    return button;
  }

  /** The key of {@code command} as it is written on buttons. */
  public Label cap(Command command) {
    var cap = new Label();
    cap.getStyleClass().add("key-cap");
    command
        .key()
        .ifPresent(
            keys ->
                cap.textProperty()
                    .bind(
                        Bindings.createStringBinding(
                            () -> KeyNames.of(keys, words.texts().get()), words.texts())));
    return cap;
  }

  private Button bare(Command command) {
    var button = new Button();
    button.setId("button-" + command.id());
    button.setMnemonicParsing(false);
    button.setFocusTraversable(true);
    button.textProperty().bind(words.of(actions.words(command)));
    button.disableProperty().bind(Bindings.not(actions.available(command)));
    button.setOnAction(_ -> actions.run(command));
    button.setTooltip(tooltip(command));
    button.accessibleTextProperty().bind(button.textProperty());
    return button;
  }

  private Tooltip tooltip(Command command) {
    var tooltip = new Tooltip();
    var said = words.of(actions.words(command));
    tooltip
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    said.get()
                        + command
                            .key()
                            .map(keys -> "  (" + KeyNames.of(keys, words.texts().get()) + ")")
                            .orElse(""),
                said,
                words.texts()));
    return tooltip;
  }
}
