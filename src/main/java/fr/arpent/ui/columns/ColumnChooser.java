package fr.arpent.ui.columns;

import fr.arpent.table.Column;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Ticks the columns to be shown and puts them in order; the grid follows at once. */
public final class ColumnChooser {
  private final ColumnsModel model;
  private final Words words;
  private final Runnable closed;
  private final TextField field = new TextField();
  private final ListView<Column> list = new ListView<>();
  private final Label count = new Label();

  /**
   * Chooses among the columns of {@code model}.
   *
   * @param closed takes it away
   */
  public ColumnChooser(ColumnsModel model, Words words, Runnable closed) {
    this.model = model;
    this.words = words;
    this.closed = closed;
  }

  /** The dialog. */
  public Region node() {
    var title = words.on(new Label(), "ui.columns.title");
    title.getStyleClass().add("text-card-title");
    count.getStyleClass().add("text-muted");
    count.setId("columns-count");
    field.setId("columns-field");
    field.promptTextProperty().bind(words.of("ui.columns.search"));
    field.accessibleTextProperty().bind(field.promptTextProperty());
    field.textProperty().subscribe(() -> fill());
    var head = new VBox(8, title, field, count);
    head.getStyleClass().add("dialog-head");
    list.setId("columns-list");
    list.setFixedCellSize(30);
    list.setPrefHeight(360);
    list.getStyleClass().add("plain-list");
    list.accessibleTextProperty().bind(title.textProperty());
    list.setCellFactory(_ -> new Line());
    VBox.setVgrow(list, Priority.ALWAYS);
    fill();
    list.getSelectionModel().selectFirst();
    var box = new VBox(head, list, foot());
    words.whileShown(box, this::fill);
    box.setId("columns");
    box.setPrefWidth(440);
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    return box;
  }

  /** Where the keys go at first. */
  public void takeFocus() {
    field.requestFocus();
  }

  private HBox foot() {
    var all = words.on(new Button(), "ui.columns.all");
    all.setId("columns-all");
    all.setOnAction(
        _ -> {
          model.showAll();
          fill();
        });
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var close = words.on(new Button(), "ui.close");
    close.getStyleClass().add("accent");
    close.setDefaultButton(true);
    close.setOnAction(_ -> closed.run());
    var foot = new HBox(all, move(false, "chevron-up"), move(true, "chevron-down"), gap, close);
    foot.getStyleClass().add("dialog-foot");
    return foot;
  }

  private Button move(boolean right, String icon) {
    var button = new Button();
    button.setId(right ? "columns-right" : "columns-left");
    button.setGraphic(Icons.node(icon, 14));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().add("button-icon");
    var code = right ? "ui.columns.right" : "ui.columns.left";
    var arrow = right ? " ↓)" : " ↑)";
    var tip = new Tooltip();
    tip.textProperty().bind(words.of(now -> now.say(code) + "  (" + now.say("ui.key.alt") + arrow));
    button.setTooltip(tip);
    button.accessibleTextProperty().bind(tip.textProperty());
    button.setOnAction(_ -> moveChosen(right));
    return button;
  }

  private void pressed(KeyEvent event) {
    var up = event.getCode() == KeyCode.UP;
    if (up || event.getCode() == KeyCode.DOWN) {
      if (event.isAltDown()) {
        event.consume();
        moveChosen(!up);
      } else if (field.isFocused()) {
        event.consume();
        list.requestFocus();
      }
    } else if (event.getCode() == KeyCode.SPACE && list.isFocused()) {
      event.consume();
      var chosen = list.getSelectionModel().getSelectedItem();
      if (chosen != null) {
        tick(chosen, !model.shown(chosen.id()));
      }
    }
  }

  private void tick(Column column, boolean shown) {
    model.show(column.id(), shown);
    fill();
  }

  private void moveChosen(boolean right) {
    var chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      model.move(chosen.id(), right);
      fill();
      list.scrollTo(Math.max(0, list.getItems().indexOf(chosen) - 5));
    }
  }

  private void fill() {
    var chosen = list.getSelectionModel().getSelectedItem();
    list.getItems().setAll(model.named(field.getText()));
    list.getSelectionModel().select(chosen);
    list.refresh();
    count.setText(words.say("ui.columns.count", model.shownCount(), model.count()));
  }

  /** A column with its tick. */
  private final class Line extends ListCell<Column> {

    @Override
    protected void updateItem(@Nullable Column column, boolean empty) {
      super.updateItem(column, empty);
      setText(null);
      setGraphic(empty || column == null ? null : line(column));
    }

    private HBox line(Column column) {
      var tick = new CheckBox(column.name());
      tick.setMnemonicParsing(false); // names of columns have underscores
      tick.setFocusTraversable(false);
      tick.setSelected(model.shown(column.id()));
      tick.setOnAction(_ -> tick(column, tick.isSelected()));
      setAccessibleText(
          words.say(tick.isSelected() ? "ui.columns.shown" : "ui.columns.hidden", column.name()));
      var line = new HBox(tick);
      line.setAlignment(Pos.CENTER_LEFT);
      line.getStyleClass().add("history-line");
      return line;
    }
  }
}
