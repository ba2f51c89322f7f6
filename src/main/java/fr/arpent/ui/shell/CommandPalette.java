package fr.arpent.ui.shell;

import fr.arpent.text.Texts;
import fr.arpent.ui.action.Actions;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.action.KeyNames;
import fr.arpent.ui.action.MenuPlan;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Fonts;
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
  private static final double LINE = 32;
  private static final double WIDE = 640;

  private final Actions actions;
  private final Words words;
  private final Overlay overlay;
  private final PaletteSearch search;
  private String asked = "";

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
    list.setCellFactory(_ -> new Line());
    list.setOnMouseClicked(_ -> choose(list));
    var answers = new Label();
    answers.setMinWidth(Region.USE_PREF_SIZE);
    answers.getStyleClass().addAll("text-muted", "text-small");
    field.textProperty().subscribe(text -> answers.setText(fill(list, text)));
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, list));
    HBox.setHgrow(field, Priority.ALWAYS);
    var head = new HBox(10, Icons.node("search"), field, answers);
    head.getStyleClass().add("palette-head");
    var box = new VBox(head, list, foot());
    box.getStyleClass().add("palette");
    box.setStyle("-fx-pref-width: %sem;".formatted(WIDE / Fonts.BODY));
    overlay.sheet(box, 84, () -> {});
    field.requestFocus();
  }

  /** Fills {@code list}; gives how many lines answer. */
  private String fill(ListView<Command> list, String text) {
    asked = text;
    list.getItems().setAll(search.find(text));
    var lines = Math.max(1, list.getItems().size());
    list.setStyle("-fx-pref-height: %sem;".formatted((lines * LINE + 14) / Fonts.BODY));
    list.getSelectionModel().selectFirst();
    return text.isBlank() ? "" : words.say("ui.palette.answers", list.getItems().size());
  }

  private HBox foot() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var foot =
        new HBox(
            cap("↑"),
            cap("↓"),
            said("ui.palette.choose"),
            cap(words.say("ui.key.enter")),
            said("ui.palette.do"),
            cap(words.say("ui.key.escape")),
            said("ui.palette.close"),
            gap,
            said("ui.palette.grey"));
    foot.getStyleClass().add("palette-foot");
    return foot;
  }

  private static Label cap(String key) {
    var cap = new Label(key);
    cap.setMinWidth(Region.USE_PREF_SIZE);
    cap.getStyleClass().add("key-cap");
    return cap;
  }

  private Label said(String code) {
    var label = new Label(words.say(code));
    label.getStyleClass().addAll("text-muted", "text-small");
    return label;
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

    private String menu(Command command) {
      return MenuPlan.menuOf(command)
          .map(id -> words.say("ui.menu." + id).replace("_", ""))
          .orElse("");
    }

    private HBox line(Command command) {
      var name = MatchedText.of(words.say(actions.words(command).getValue()), asked);
      name.setMinWidth(Region.USE_PREF_SIZE);
      var aside =
          new Label(actions.refusal(command).map(words::say).orElseGet(() -> menu(command)));
      aside.getStyleClass().addAll("text-muted", "text-small");
      var key = cap(command.key().map(k -> KeyNames.of(k, words.texts().get())).orElse(""));
      key.setVisible(command.key().isPresent());
      key.setManaged(key.isVisible());
      var gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      var line = new HBox(10, Icons.node(command.icon()), name, gap, aside, key);
      line.setAlignment(Pos.CENTER_LEFT);
      line.setDisable(!actions.available(command).get());
      return line;
    }
  }
}
