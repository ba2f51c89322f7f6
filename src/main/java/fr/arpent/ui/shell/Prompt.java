package fr.arpent.ui.shell;

import fr.arpent.ui.desk.Words;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for one short text over the window. */
public final class Prompt {
  private final Overlay overlay;
  private final Words words;

  /** Asks in {@code overlay}. */
  public Prompt(Overlay overlay, Words words) {
    this.overlay = overlay;
    this.words = words;
  }

  /**
   * Asks the question of {@code code}.
   *
   * @param proposed the text in the field at first
   * @param answered gets what was written; not called when the question is closed
   */
  public void ask(String code, String proposed, Consumer<String> answered) {
    var field = new TextField(proposed);
    field.setId("prompt-field");
    field.setPrefColumnCount(30);
    var title = words.on(new Label(), code);
    title.getStyleClass().add("text-card-title");
    var cancel = words.on(new Button(), "ui.cancel");
    cancel.setOnAction(_ -> overlay.close());
    var apply = words.on(new Button(), "ui.apply");
    apply.setId("prompt-apply");
    apply.getStyleClass().add("accent");
    apply.setDefaultButton(true);
    Runnable done =
        () -> {
          overlay.close();
          answered.accept(field.getText());
        };
    apply.setOnAction(_ -> done.run());
    field.setOnAction(_ -> done.run());
    var head = new VBox(10, title, field);
    head.getStyleClass().add("dialog-head");
    var foot = new HBox(cancel, apply);
    foot.getStyleClass().add("dialog-foot");
    overlay.dialog(new VBox(head, foot), () -> {});
    field.requestFocus();
    field.selectAll();
  }
}
