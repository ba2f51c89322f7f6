package fr.arpent.ui.shell;

import fr.arpent.text.Texts;
import fr.arpent.ui.action.Actions;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.action.KeyNames;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Everything that can be done, found by its words, with the key that does it. */
public final class CommandPalette {
  private final Actions actions;
  private final Words words;
  private final Overlay overlay;
  private final PaletteSearch search;

  /** A palette of {@code actions}, shown in {@code overlay}. */
  public CommandPalette(Actions actions, Words words, Overlay overlay) {
    this.actions = actions;
    this.words = words;
    this.overlay = overlay;
    search = new PaletteSearch(actions, Texts::in);
  }

  /** Shows it, ready to be typed in. */
  public void show() {
    var field = new TextField();
    field.setId("palette-field");
    field.promptTextProperty().bind(words.of("ui.palette.prompt"));
    field.getStyleClass().add("palette-field");
    var list = new ListView<Command>();
    list.setId("palette-list");
    list.setFocusTraversable(false);
    list.setFixedCellSize(40);
    list.setCellFactory(_ -> new Line());
    list.setOnMouseClicked(_ -> choose(list));
    field.textProperty().subscribe(text -> fill(list, text));
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, list));
    var box = new VBox(field, list);
    box.getStyleClass().add("palette");
    box.setPrefWidth(640);
    overlay.sheet(box, 84, () -> {});
    field.requestFocus();
  }

  private void fill(ListView<Command> list, String text) {
    list.getItems().setAll(search.find(text));
    list.setPrefHeight(Math.max(1, list.getItems().size()) * 40 + 2);
    list.getSelectionModel().selectFirst();
  }

  private void pressed(KeyEvent event, ListView<Command> list) {
    switch (event.getCode()) {
      case DOWN -> move(event, list, 1);
      case UP -> move(event, list, -1);
      case ENTER -> {
        event.consume();
        choose(list);
      }
      default -> {}
    }
  }

  private static void move(KeyEvent event, ListView<Command> list, int step) {
    event.consume();
    var size = list.getItems().size();
    if (size > 0) {
      var now = list.getSelectionModel().getSelectedIndex();
      list.getSelectionModel().select(Math.floorMod(now + step, size));
    }
  }

  private void choose(ListView<Command> list) {
    var command = list.getSelectionModel().getSelectedItem();
    if (command != null && actions.available(command).get()) {
      overlay.close();
      actions.run(command);
    }
  }

  /** A line: icon, name, why not, key. */
  private final class Line extends ListCell<Command> {

    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
      super.updateItem(command, empty);
      setText(null);
      setGraphic(empty || command == null ? null : line(command));
    }

    private HBox line(Command command) {
      var name = new Label(words.say(actions.words(command).getValue()));
      var reason = new Label(actions.refusal(command).map(words::say).orElse(""));
      reason.getStyleClass().add("text-muted");
      var key = new Label();
      key.getStyleClass().add("key-cap");
      command.key().ifPresent(k -> key.setText(KeyNames.of(k, words.texts().get())));
      key.setVisible(command.key().isPresent());
      var gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      var line = new HBox(10, Icons.node(command.icon()), name, reason, gap, key);
      line.setAlignment(Pos.CENTER_LEFT);
      line.setDisable(!actions.available(command).get());
      return line;
    }
  }
}
