package fr.arpent.ui.find;

import fr.arpent.base.Message;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
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

/** What is to take the place of what was found: each text, what it becomes, how many cells. */
final class ReplacePart {
  private static final double LINE = 26;
  private static final int SEEN = 4;

  private final FindModel model;
  private final Words words;
  private final Runnable replaceAll;
  private final ObservableBooleanValue readOnly;
  private final VBox root = new VBox();
  private final TextField field = new TextField();
  private final CheckBox nothing = new CheckBox();
  private final Button one = new Button();
  private final Button all = new Button();
  private final ListView<Becoming> list = new ListView<>();

  ReplacePart(FindModel model, Words words, Runnable replaceAll, ObservableBooleanValue readOnly) {
    this.model = model;
    this.words = words;
    this.replaceAll = replaceAll;
    this.readOnly = readOnly;
    root.getChildren().addAll(line(), list());
    root.visibleProperty().bind(model.replacing());
    root.managedProperty().bind(model.replacing());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.matches().subscribe(_ -> tell());
    model.by().subscribe(_ -> tell());
    model.byNothing().subscribe(_ -> tell());
    words.texts().subscribe(_ -> tell());
    readOnly.subscribe(_ -> tell());
  }

  Region node() {
    return root;
  }

  /** The field to write in. */
  TextField field() {
    return field;
  }

  private HBox line() {
    field.setId("replace-field");
    field.setMinWidth(90);
    field.setMaxWidth(320);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.promptTextProperty().bind(words.of("ui.find.by"));
    field.accessibleTextProperty().bind(words.of("ui.find.by"));
    field.textProperty().bindBidirectional(model.by());
    button(one, "replace-one");
    one.textProperty().bind(words.of("ui.find.replace-one"));
    one.setOnAction(_ -> model.replaceOne());
    button(all, "replace-all");
    all.getStyleClass().add("accent");
    all.setOnAction(_ -> replaceAll.run());
    nothing.setId("replace-by-nothing");
    nothing.setMinWidth(Region.USE_PREF_SIZE);
    nothing.textProperty().bind(words.of("ui.find.by-nothing"));
    nothing.selectedProperty().bindBidirectional(model.byNothing());
    nothing.visibleProperty().bind(model.by().isEmpty());
    nothing.managedProperty().bind(nothing.visibleProperty());
    var line = new HBox(6, Icons.node("edit-3", 14), field, nothing, one, all);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("find-line");
    return line;
  }

  private static void button(Button button, String id) {
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add("small");
  }

  private ListView<Becoming> list() {
    list.setId("replace-list");
    list.getStyleClass().addAll("plain-list", "find-list");
    list.setFixedCellSize(LINE);
    list.setMinHeight(0);
    list.setCellFactory(_ -> new Line());
    list.accessibleTextProperty().bind(words.of("ui.find.list"));
    list.prefHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.min(SEEN, list.getItems().size()) * LINE + 1, list.getItems()));
    list.managedProperty().bind(Bindings.isNotEmpty(list.getItems()));
    list.visibleProperty().bind(list.managedProperty());
    return list;
  }

  private void tell() {
    var found = model.matches().get();
    var cells = found == null ? 0 : found.size();
    all.setText(words.say("ui.find.replace-all", cells));
    var can = cells > 0 && !readOnly.get() && model.armed();
    all.setDisable(!can);
    one.setDisable(!can);
    list.getItems()
        .setAll(found == null || !model.armed() ? java.util.List.of() : found.becoming());
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && field.isFocused()) {
      event.consume();
      (event.isShortcutDown() ? all : one).fire();
    }
  }

  /** A text before and after. */
  private final class Line extends ListCell<Becoming> {

    @Override
    protected void updateItem(@Nullable Becoming becoming, boolean empty) {
      super.updateItem(becoming, empty);
      setText(null);
      setGraphic(empty || becoming == null ? null : line(becoming));
    }

    private HBox line(Becoming becoming) {
      var column = part(becoming.column(), 0.22, "text-muted");
      var before = part(becoming.before(), 0.32, "text-plain");
      var after = part(becoming.after(), 0.32, "text-change");
      var cells = new Label(words.say(Message.of("ui.find.cells", becoming.cells())));
      cells.setMinWidth(Region.USE_PREF_SIZE);
      cells.getStyleClass().addAll("text-muted", "text-small");
      var line = new HBox(8, column, before, Icons.node("arrow-right", 12), after, cells);
      line.setAlignment(Pos.CENTER_LEFT);
      line.getStyleClass().add("find-becoming");
      line.setPrefWidth(0);
      return line;
    }

    private Label part(String text, double share, String style) {
      var label = new Label(text.isEmpty() ? words.say("ui.find.empty") : text);
      label.getStyleClass().add(style);
      label.setMinWidth(0);
      label.prefWidthProperty().bind(list.widthProperty().multiply(share).subtract(16));
      return label;
    }
  }
}
