package fr.arpent.ui.check;

import fr.arpent.check.repair.Likeness;
import fr.arpent.schema.Field;
import fr.arpent.ui.desk.Headers;
import fr.arpent.ui.desk.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
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

/** The fields of the schema, found by letters; the first choice is "none". */
final class FieldPicker {
  private static final double LINE = 30;
  private static final int MOST = 8;

  private final Words words;
  private final List<List<Field>> choices;
  private final Predicate<List<Field>> taken;
  private final Consumer<List<Field>> chosen;
  private final TextField field = new TextField();
  private final ListView<List<Field>> list = new ListView<>();

  /**
   * A picker among {@code choices}.
   *
   * @param taken whether another column is matched to it already
   * @param chosen gets the choice; empty for none
   */
  FieldPicker(
      Words words,
      List<List<Field>> choices,
      Predicate<List<Field>> taken,
      Consumer<List<Field>> chosen) {
    this.words = words;
    this.choices = choices;
    this.taken = taken;
    this.chosen = chosen;
  }

  /** The node to show; {@code now} is chosen at first. */
  Region node(List<Field> now) {
    field.setId("field-search");
    field.promptTextProperty().bind(words.of("ui.match.search-field"));
    list.setId("field-list");
    list.setFixedCellSize(LINE);
    list.setCellFactory(_ -> new Line());
    list.getStyleClass().add("plain-list");
    list.setFocusTraversable(false);
    list.setOnMouseClicked(_ -> choose());
    field.textProperty().subscribe(this::fill);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.getSelectionModel().select(now);
    list.scrollTo(now);
    var box = new VBox(8, field, list);
    box.getStyleClass().add("field-picker");
    words.whileShown(box, list::refresh);
    box.setPrefWidth(330);
    list.setPrefHeight(Math.min(MOST, choices.size() + 1) * LINE + 2);
    return box;
  }

  void focus() {
    field.requestFocus();
  }

  private void fill(String text) {
    var query = Likeness.folded(text);
    list.getItems().clear();
    if (query.isEmpty()) {
      list.getItems().add(List.of());
    }
    choices.stream().filter(c -> words(c).contains(query)).forEach(list.getItems()::add);
    list.getSelectionModel().selectFirst();
  }

  private static String words(List<Field> choice) {
    return Likeness.folded(
        String.join(
            " ", choice.stream().map(f -> f.name() + " " + f.about().title().orElse("")).toList()));
  }

  private void pressed(KeyEvent event) {
    var step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (step != 0) {
      event.consume();
      var at = list.getSelectionModel().getSelectedIndex() + step;
      list.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, list.getItems().size() - 1)));
      list.scrollTo(list.getSelectionModel().getSelectedIndex());
    } else if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      choose();
    }
  }

  private void choose() {
    var choice = list.getSelectionModel().getSelectedItem();
    if (choice != null) {
      chosen.accept(choice);
    }
  }

  private final class Line extends ListCell<List<Field>> {

    @Override
    protected void updateItem(@Nullable List<Field> choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(null);
      setGraphic(empty || choice == null ? null : line(choice));
    }

    private HBox line(List<Field> choice) {
      if (choice.isEmpty()) {
        return laid(words.on(new Label(), "ui.match.none"));
      }
      var name = new Label(FieldTexts.names(choice));
      name.getStyleClass().add("text-semibold");
      var kind = words.on(new Label(), Headers.kind(choice.getFirst()));
      kind.getStyleClass().addAll("text-muted", "text-small");
      var gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      var line = laid(name, kind, gap);
      if (taken.test(choice)) {
        var other = words.on(new Label(), "ui.match.taken");
        other.getStyleClass().addAll("text-muted", "text-small");
        line.getChildren().add(other);
      }
      return line;
    }

    private HBox laid(Region... parts) {
      var line = new HBox(8, parts);
      line.setAlignment(Pos.CENTER_LEFT);
      line.getStyleClass().add("field-line");
      line.setPrefWidth(0);
      return line;
    }
  }
}
