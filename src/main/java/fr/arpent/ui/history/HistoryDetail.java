package fr.arpent.ui.history;

import fr.arpent.base.Message;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One step in full: who, when, which texts became which, and going back to it. */
public final class HistoryDetail {
  private final HistoryModel model;
  private final Words words;
  private final VBox root = new VBox();
  private final Label sentence = new Label();
  private final Label who = new Label();
  private final Button go = new Button();
  private final Button out = new Button();
  private final HBox buttons = new HBox(8);
  private final ListView<Difference> list = new ListView<>();
  private @Nullable HistoryEntry entry;

  /**
   * The detail of a step of {@code model}.
   *
   * @param foreign whether another window has the project, so that nothing can be gone back to
   */
  public HistoryDetail(HistoryModel model, Words words, ObservableValue<Boolean> foreign) {
    this.model = model;
    this.words = words;
    root.setId("history-detail");
    root.getStyleClass().add("card");
    sentence.getStyleClass().add("text-card-title");
    sentence.setWrapText(true);
    who.getStyleClass().add("text-muted");
    button(go, "go", "corner-up-left", foreign, model::goTo);
    button(out, "take-out", "scissors", foreign, model::takeOut);
    list.setId("history-differences");
    list.setFixedCellSize(26);
    list.getStyleClass().add("plain-list");
    list.setCellFactory(_ -> new Line());
    list.accessibleTextProperty().bind(words.of("ui.find.list"));
    VBox.setVgrow(list, Priority.ALWAYS);
    model.explained().subscribe(_ -> tell());
    model.entries().subscribe(_ -> tell());
    words.texts().subscribe(_ -> tell());
  }

  /** The node to show. */
  public Region node() {
    return root;
  }

  /** Shows {@code next}. */
  public void show(HistoryEntry next) {
    entry = next;
    model.explain(next);
    tell();
  }

  private void tell() {
    var shown = entry == null || model.entries().get().isEmpty() ? null : entry;
    if (shown == null) {
      sentence.setText(words.say("ui.history.choose"));
      root.getChildren().setAll(sentence);
      return;
    }
    var step = shown.step();
    sentence.setText(words.say(step.words()));
    who.setText(words.say("ui.history.who", step.author(), model.time(step.time())));
    var explained = model.explained().get();
    list.getItems().setAll(explained.differences());
    buttons.getChildren().clear();
    if (shown.standing() != HistoryEntry.Standing.PRESENT) {
      buttons.getChildren().add(go);
    }
    if (explained.removable()) {
      buttons.getChildren().add(out);
    }
    root.getChildren().setAll(sentence, who, buttons, list);
  }

  private void button(
      Button button,
      String id,
      String icon,
      ObservableValue<Boolean> foreign,
      Consumer<HistoryEntry> run) {
    button.setId("history-" + id);
    button.textProperty().bind(words.of("ui.history." + id));
    button.setGraphic(Icons.node(icon, 14));
    button.disableProperty().bind(foreign);
    button.setOnAction(
        _ -> {
          if (entry != null) {
            run.accept(entry);
          }
        });
  }

  /** Texts before and after. */
  private final class Line extends ListCell<Difference> {

    @Override
    protected void updateItem(@Nullable Difference difference, boolean empty) {
      super.updateItem(difference, empty);
      setText(null);
      setGraphic(empty || difference == null ? null : line(difference));
    }

    private HBox line(Difference difference) {
      var column = part(difference.column(), 0.24, "text-muted");
      var before = part(difference.before(), 0.3, "text-plain");
      var after = part(difference.after(), 0.3, "text-change");
      var cells = new Label(words.say(Message.of("ui.history.cells", difference.cells())));
      cells.setMinWidth(Region.USE_PREF_SIZE);
      cells.getStyleClass().addAll("text-muted", "text-small");
      var line = new HBox(8, column, before, Icons.node("arrow-right", 12), after, cells);
      line.setAlignment(Pos.CENTER_LEFT);
      line.setPrefWidth(0);
      return line;
    }

    private Label part(String text, double share, String style) {
      var label = new Label(text.isEmpty() ? words.say("ui.find.empty") : text);
      label.getStyleClass().add(style);
      label.setMinWidth(0);
      label.prefWidthProperty().bind(list.widthProperty().multiply(share).subtract(20));
      return label;
    }
  }
}
