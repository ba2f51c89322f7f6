package fr.arpent.ui.shell;

import fr.arpent.ui.action.Actions;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Fonts;
import fr.arpent.ui.theme.Icons;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
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

  private static final double HEADING = 24;

  private final Words words;
  private final Overlay overlay;
  private final PaletteList all;
  private String asked = "";

  /** A palette of {@code actions} and what {@code others} give, shown in {@code overlay}. */
  public CommandPalette(Actions actions, Words words, Overlay overlay, List<PaletteSource> others) {
    this.words = words;
    this.overlay = overlay;
    all = new PaletteList(new CommandLines(actions, words), others);
  }

  /** Shows it, ready to be typed in. */
  public void show() {
    var field = new TextField();
    field.setId("palette-field");
    field.promptTextProperty().bind(words.of("ui.palette.prompt"));
    field.getStyleClass().add("palette-field");
    var list = new ListView<PaletteRow>();
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
    words.whileShown(box, () -> answers.setText(fill(list, field.getText())));
    overlay.sheet(box, 84, () -> {});
    field.requestFocus();
  }

  /** Fills {@code list}; gives how many lines answer. */
  private String fill(ListView<PaletteRow> list, String text) {
    asked = text;
    list.getItems().setAll(all.rows(text));
    var lines = list.getItems().stream().filter(PaletteLine.class::isInstance).count();
    var high = Math.max(1, lines) * LINE + (list.getItems().size() - lines) * HEADING;
    list.setStyle("-fx-pref-height: %sem;".formatted((high + 14) / Fonts.BODY));
    select(list, 0, 1);
    return text.isBlank() ? "" : words.say("ui.palette.answers", lines);
  }

  private HBox foot() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var foot =
        new HBox(
            cap("↑"),
            cap("↓"),
            said("ui.palette.choose"),
            words.on(cap(""), "ui.key.enter"),
            said("ui.palette.do"),
            words.on(cap(""), "ui.key.escape"),
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
    var label = words.on(new Label(), code);
    label.getStyleClass().addAll("text-muted", "text-small");
    return label;
  }

  private void pressed(KeyEvent event, ListView<PaletteRow> list) {
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

  private static void move(KeyEvent event, ListView<PaletteRow> list, int step) {
    event.consume();
    select(list, list.getSelectionModel().getSelectedIndex() + step, step);
  }

  /** The first line at {@code from} or beyond, round the ends; names of groups are passed over. */
  private static void select(ListView<PaletteRow> list, int from, int step) {
    var size = list.getItems().size();
    for (var tried = 0; tried < size; tried++) {
      var at = Math.floorMod(from + tried * step, size);
      if (list.getItems().get(at) instanceof PaletteLine) {
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - 1));
        return;
      }
    }
  }

  private void choose(ListView<PaletteRow> list) {
    if (list.getSelectionModel().getSelectedItem() instanceof PaletteLine line
        && line.available()) {
      overlay.close();
      line.run().run();
    }
  }

  /** A line: icon, name, why not, key. */
  private final class Line extends ListCell<PaletteRow> {

    @Override
    protected void updateItem(@Nullable PaletteRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      setGraphic(empty ? null : node(row));
      setDisable(!empty && row instanceof PaletteRow.Heading);
      setPrefHeight((row instanceof PaletteRow.Heading ? HEADING : LINE) / Fonts.BODY * em());
    }

    private double em() {
      return getFont().getSize();
    }

    private @Nullable Node node(@Nullable PaletteRow row) {
      return switch (row) {
        case null -> null;
        case PaletteRow.Heading heading -> heading(heading);
        case PaletteLine line -> line(line);
      };
    }

    private Label heading(PaletteRow.Heading heading) {
      var name = words.on(new Label(), heading.group().words());
      name.getStyleClass().add("palette-heading");
      return name;
    }

    private HBox line(PaletteLine command) {
      var name = MatchedText.of(command.name(), asked);
      name.setMinWidth(Region.USE_PREF_SIZE);
      var aside = new Label(command.aside());
      aside.getStyleClass().addAll("text-muted", "text-small");
      var key = cap(command.key());
      key.setVisible(!command.key().isEmpty());
      key.setManaged(key.isVisible());
      var gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      var line = new HBox(10, Icons.node(command.icon()), name, gap, aside, key);
      line.setAlignment(Pos.CENTER_LEFT);
      line.setDisable(!command.available());
      return line;
    }
  }
}
