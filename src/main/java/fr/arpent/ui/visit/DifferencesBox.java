package fr.arpent.ui.visit;

import fr.arpent.step.Operation;
import fr.arpent.step.TableState;
import fr.arpent.ui.desk.TellingColumn;
import fr.arpent.ui.desk.Words;
import fr.arpent.visit.Mark;
import fr.arpent.visit.share.Answer;
import fr.arpent.visit.share.Difference;
import fr.arpent.visit.share.Differences;
import fr.arpent.visit.share.SettleDifference;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The cells that people answered differently: the answers side by side, each chosen by its digit,
 * or another one written. What is settled leaves the list; undoing brings it back.
 */
public final class DifferencesBox {
  private static final double WIDTH = 760;
  private static final double HEIGHT = 300;
  private static final double LIST = 260;

  private final Words words;
  private final ObservableValue<@Nullable TableState> state;
  private final Consumer<Operation> door;
  private final IntConsumer look;
  private final ListView<Difference> list = new ListView<>();
  private final VBox detail = new VBox(10);
  private final Label count = new Label();

  /**
   * The differences of the table in front.
   *
   * @param door takes what is settled
   * @param look shows a row in grid and map
   */
  public DifferencesBox(
      Words words,
      ObservableValue<@Nullable TableState> state,
      Consumer<Operation> door,
      IntConsumer look) {
    this.words = words;
    this.state = state;
    this.door = door;
    this.look = look;
  }

  /** The box to show; {@code close} closes it. */
  public Region node(Runnable close) {
    var title = words.on(new Label(), "ui.differences.title");
    title.getStyleClass().add("text-card-title");
    count.getStyleClass().add("text-muted");
    count.setId("differences-count");
    var head = new VBox(4, title, count);
    head.getStyleClass().add("dialog-head");
    list.setId("differences-list");
    list.setPrefWidth(LIST);
    list.setMinWidth(LIST);
    list.setCellFactory(_ -> new Line());
    list.getSelectionModel().selectedItemProperty().subscribe(this::show);
    detail.setId("differences-detail");
    HBox.setHgrow(detail, Priority.ALWAYS);
    var body = new HBox(16, list, detail);
    body.setPrefHeight(HEIGHT);
    body.getStyleClass().add("dialog-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    var done = words.on(new Button(), "ui.close");
    done.setId("differences-close");
    done.setOnAction(_ -> close.run());
    var foot = new HBox(done);
    foot.getStyleClass().add("dialog-foot");
    var box = new VBox(head, body, foot);
    box.setId("differences");
    box.setPrefWidth(WIDTH);
    box.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    words.whileShown(box, this::fill);
    var watch = state.subscribe(this::fill);
    box.sceneProperty()
        .subscribe(
            (was, now) -> {
              if (was != null && now == null) {
                watch.unsubscribe();
              }
            });
    fill();
    return box;
  }

  /** What has the keys first. */
  public void takeFocus() {
    list.requestFocus();
  }

  private void fill() {
    var now = state.getValue();
    var all = now == null ? new Differences(java.util.List.of()) : Differences.of(now);
    var at = Math.max(0, list.getSelectionModel().getSelectedIndex());
    list.getItems().setAll(all.all());
    count.setText(words.say("ui.differences.count", all.all().size()));
    if (!all.all().isEmpty()) {
      list.getSelectionModel().select(Math.min(at, all.all().size() - 1));
    }
    show(list.getSelectionModel().getSelectedItem());
  }

  /** Digits choose, as in the round, whatever the keyboard; in the field they are text. */
  private void typed(KeyEvent event) {
    var chosen = list.getSelectionModel().getSelectedItem();
    var digit = DigitRow.digit(event.getCharacter());
    if (chosen != null
        && !(event.getTarget() instanceof TextField)
        && digit > 0
        && digit <= chosen.answers().size()) {
      event.consume();
      settle(chosen, chosen.answers().get(digit - 1).text());
    }
  }

  private void show(@Nullable Difference difference) {
    detail.getChildren().clear();
    var now = state.getValue();
    if (difference == null || now == null) {
      var nothing = words.on(new Label(), "ui.differences.none");
      nothing.getStyleClass().add("text-muted");
      nothing.setWrapText(true);
      detail.getChildren().add(nothing);
      return;
    }
    look.accept(difference.slot());
    var what = new Label(column(difference));
    what.getStyleClass().add("text-semibold");
    var row = new Label(who(now, difference));
    row.getStyleClass().addAll("text-muted", "text-small");
    detail.getChildren().addAll(what, row);
    var answers = difference.answers();
    IntStream.range(0, answers.size())
        .mapToObj(i -> answer(i + 1, answers.get(i), difference))
        .forEach(detail.getChildren()::add);
    if (difference.column().isPresent()) {
      detail.getChildren().add(other(difference));
    }
  }

  private Node answer(int digit, Answer answer, Difference difference) {
    var take =
        VisitButtons.button(text(answer, difference), () -> settle(difference, answer.text()));
    take.setId("difference-" + digit);
    take.setGraphic(VisitButtons.label(String.valueOf(digit), "key-cap"));
    take.setMaxWidth(Double.MAX_VALUE);
    take.setAlignment(Pos.CENTER_LEFT);
    var who = VisitButtons.small(answer.who());
    return new VBox(2, who, take);
  }

  private Node other(Difference difference) {
    var field = new TextField();
    field.setId("difference-other");
    field.promptTextProperty().bind(words.of("ui.differences.other"));
    field.accessibleTextProperty().bind(words.of("ui.differences.other"));
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !field.getText().isBlank()) {
            event.consume();
            settle(difference, field.getText().strip());
          }
        });
    return field;
  }

  private void settle(Difference difference, String text) {
    var now = state.getValue();
    if (now != null) {
      door.accept(
          new SettleDifference(now.table().id(), difference.slot(), difference.column(), text));
    }
  }

  private String text(Answer answer, Difference difference) {
    if (difference.column().isEmpty()) {
      return words.say("visit.state." + Mark.of(answer.text()).key());
    }
    return answer.text().isEmpty() ? words.say("ui.differences.empty") : answer.text();
  }

  private String column(Difference difference) {
    return difference
        .column()
        .map(column -> column.name())
        .orElseGet(() -> words.say("ui.differences.mark"));
  }

  private String who(TableState now, Difference difference) {
    var row = now.table().sourceRow(difference.slot());
    var name = TellingColumn.of(now.table()).map(c -> c.text(difference.slot())).orElse("");
    return words.say("ui.differences.row", row, name);
  }

  /** A difference in the list. */
  private final class Line extends ListCell<Difference> {

    @Override
    protected void updateItem(@Nullable Difference difference, boolean empty) {
      super.updateItem(difference, empty);
      var now = state.getValue();
      setGraphic(null);
      setText(
          difference == null || empty || now == null
              ? null
              : who(now, difference) + " — " + column(difference));
    }
  }
}
