package fr.arpent.ui.history;

import fr.arpent.base.Message;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.history.HistoryEntry.Standing;
import fr.arpent.ui.theme.Icons;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One line for each step, the newest first: glyph, sentence, cells, author, time. */
public final class HistoryList {
  private final HistoryModel model;
  private final Words words;
  private final ListView<HistoryEntry> list = new ListView<>();

  /**
   * The steps of {@code model}.
   *
   * @param shown gets the step whose line is chosen
   */
  public HistoryList(HistoryModel model, Words words, Consumer<HistoryEntry> shown) {
    this.model = model;
    this.words = words;
    list.setId("history-list");
    list.setFixedCellSize(28);
    list.getStyleClass().add("plain-list");
    list.setCellFactory(_ -> new Line());
    list.accessibleTextProperty().bind(words.of("ui.history.tab"));
    list.setOnMouseClicked(_ -> look());
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            look();
          }
        });
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, now) -> {
              if (now != null) {
                shown.accept(now);
              }
            });
    model.entries().subscribe(_ -> fill());
    words.texts().subscribe(() -> list.refresh());
  }

  /** The node to show. */
  public Region node() {
    return list;
  }

  /** The line of the present, then as before, stays chosen. */
  private void fill() {
    var chosen = list.getSelectionModel().getSelectedItem();
    list.getItems().setAll(model.entries().get());
    if (chosen != null) {
      list.getItems().stream()
          .filter(e -> e.step().id().equals(chosen.step().id()))
          .findFirst()
          .ifPresent(list.getSelectionModel()::select);
    }
  }

  private void look() {
    var entry = list.getSelectionModel().getSelectedItem();
    if (entry != null) {
      model.look(entry);
    }
  }

  /** A line of the list. */
  private final class Line extends ListCell<HistoryEntry> {

    @Override
    protected void updateItem(@Nullable HistoryEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      setText(null);
      setGraphic(empty || entry == null ? null : line(entry));
    }

    private HBox line(HistoryEntry entry) {
      var step = entry.step();
      var sentence = new Label(words.say(step.words()));
      sentence.setMinWidth(0);
      sentence.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(sentence, Priority.ALWAYS);
      sentence.setGraphic(Icons.node(StepIcon.of(step.asked().kind()), 14));
      sentence.setGraphicTextGap(8);
      var line = new HBox(10, sentence);
      entry.points().forEach(name -> line.getChildren().add(point(name)));
      line.getChildren().addAll(standing(entry.standing()), cells(step.happened().cellCount()));
      line.getChildren().addAll(muted(step.author()), muted(time(entry)));
      if (entry.standing() == Standing.UNDONE || entry.standing() == Standing.ASIDE) {
        sentence.getStyleClass().add("text-muted");
      }
      if (entry.standing() == Standing.PRESENT) {
        sentence.getStyleClass().add("text-semibold");
      }
      line.setAlignment(Pos.CENTER_LEFT);
      line.setPrefWidth(0);
      line.getStyleClass().add("history-line");
      return line;
    }

    private Label point(String name) {
      var point = new Label(name, Icons.node("bookmark", 12));
      point.setMinWidth(Region.USE_PREF_SIZE);
      point.getStyleClass().addAll("badge", "history-point");
      return point;
    }

    private Node standing(Standing standing) {
      if (standing == Standing.DONE) {
        return new Region();
      }
      var label =
          new Label(words.say("ui.history." + standing.name().toLowerCase(java.util.Locale.ROOT)));
      label.setMinWidth(Region.USE_PREF_SIZE);
      label
          .getStyleClass()
          .addAll("text-small", standing == Standing.PRESENT ? "text-change" : "text-muted");
      if (standing != Standing.PRESENT) {
        label.setGraphic(Icons.node(standing == Standing.ASIDE ? "git-branch" : "rotate-ccw", 12));
      }
      return label;
    }

    private Label cells(int count) {
      return muted(count == 0 ? "" : words.say(Message.of("ui.history.cells", count)));
    }

    private String time(HistoryEntry entry) {
      return words.say("ui.history.time", model.time(entry.step().time()));
    }

    /** As wide as its text: the sentence is what the list is read for, and gets the rest. */
    private Label muted(String text) {
      var label = new Label(text);
      label.setMinWidth(Region.USE_PREF_SIZE);
      label.getStyleClass().addAll("text-muted", "text-small");
      return label;
    }
  }
}
