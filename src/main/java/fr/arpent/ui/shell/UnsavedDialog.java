package fr.arpent.ui.shell;

import fr.arpent.base.Problem;
import fr.arpent.ui.desk.Words;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks, before a project is left whose last changes are not on the disk, what becomes of them. */
public final class UnsavedDialog {
  private final Overlay overlay;
  private final Words words;
  private Answer answer = Answer.STAY;

  /** What becomes of the changes. */
  public enum Answer {
    /** Nothing yet: the project stays open. */
    STAY,
    /** They are given up. */
    LEAVE,
    /** They are written to another place. */
    ELSEWHERE,
    /** They are written here, now that there is room. */
    AGAIN
  }

  /** Asks once, in {@code overlay}. */
  public UnsavedDialog(Overlay overlay, Words words) {
    this.overlay = overlay;
    this.words = words;
  }

  /**
   * Shows the question.
   *
   * @param why what kept the changes from being written
   * @param answered gets the answer; {@link Answer#STAY} when the question was closed
   */
  public void ask(Problem why, Consumer<Answer> answered) {
    var title = words.on(new Label(), "ui.unsaved.title");
    title.getStyleClass().add("text-title");
    var text = new Label();
    text.textProperty()
        .bind(words.of(now -> now.say(why.message()) + "\n\n" + now.say("ui.unsaved.text")));
    text.setWrapText(true);
    var head = new VBox(10, title, text);
    head.getStyleClass().add("dialog-head");
    var again = button("ui.unsaved.again", Answer.AGAIN);
    again.setDefaultButton(true);
    again.getStyleClass().add("accent");
    var foot =
        new HBox(
            button("ui.cancel", Answer.STAY),
            button("ui.unsaved.leave", Answer.LEAVE),
            button("ui.command.save-elsewhere", Answer.ELSEWHERE),
            again);
    foot.getStyleClass().add("dialog-foot");
    var box = new VBox(head, foot);
    box.setId("unsaved");
    box.setPrefWidth(660);
    overlay.dialog(box, () -> answered.accept(answer));
    again.requestFocus();
  }

  private Button button(String code, Answer meaning) {
    var button = words.on(new Button(), code);
    button.setId("unsaved-" + meaning.name().toLowerCase(java.util.Locale.ROOT));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(
        _ -> {
          answer = meaning;
          overlay.close();
        });
    return button;
  }
}
