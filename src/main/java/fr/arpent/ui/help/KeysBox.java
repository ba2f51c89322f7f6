package fr.arpent.ui.help;

import fr.arpent.text.Texts;
import fr.arpent.ui.desk.Words;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows all keys, found by what they do. */
public final class KeysBox {
  private final Words words;
  private final Function<Texts, KeyTable> table;
  private final Runnable closed;
  private final Runnable help;
  private final TextField field = new TextField();
  private final VBox lines = new VBox();

  /**
   * A dialog that {@code closed} takes away.
   *
   * @param table the keys in a language
   * @param what what is looked for at first; empty for all keys
   * @param help shows the pages of the help instead
   */
  public KeysBox(
      Words words, Function<Texts, KeyTable> table, String what, Runnable closed, Runnable help) {
    this.words = words;
    this.table = table;
    this.closed = closed;
    this.help = help;
    field.setText(what);
  }

  /** The dialog. */
  public Region node() {
    var title = new Label();
    title.textProperty().bind(words.of("ui.command.keys"));
    title.getStyleClass().add("text-card-title");
    field.setId("keys-field");
    field.promptTextProperty().bind(words.of("ui.keys.search"));
    field.accessibleTextProperty().bind(field.promptTextProperty());
    var head = new VBox(8, title, field);
    head.getStyleClass().add("dialog-head");
    field.textProperty().subscribe(this::fill);
    fill();
    var scroll = new ScrollPane(lines);
    scroll.setId("keys-lines");
    scroll.setFitToWidth(true);
    scroll.setPrefHeight(440);
    scroll.getStyleClass().add("card-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var close = new Button();
    close.textProperty().bind(words.of("ui.close"));
    close.getStyleClass().add("accent");
    close.setDefaultButton(true);
    close.setOnAction(_ -> closed.run());
    var pages = words.on(new Button(), "help.title");
    pages.setId("keys-help");
    pages.setOnAction(_ -> help.run());
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var foot = new HBox(pages, gap, close);
    foot.getStyleClass().add("dialog-foot");
    var box = new VBox(head, scroll, foot);
    words.whileShown(box, this::fill);
    box.setId("keys");
    box.setPrefWidth(600);
    return box;
  }

  /** Where the keys go at first. */
  public void takeFocus() {
    field.requestFocus();
  }

  private void fill() {
    var found = table.apply(words.texts().get()).holding(field.getText());
    lines.getChildren().clear();
    for (var section : found.sections()) {
      var title = new Label(section.title());
      title.getStyleClass().addAll("text-semibold", "keys-section");
      lines.getChildren().add(title);
      section.lines().forEach(line -> lines.getChildren().add(line(line)));
    }
    if (found.sections().isEmpty()) {
      var nothing = new Label(words.say("ui.keys.nothing"));
      nothing.getStyleClass().addAll("text-muted", "keys-section");
      lines.getChildren().add(nothing);
    }
  }

  private static HBox line(KeyTable.Line line) {
    var what = new Label(line.what());
    what.setWrapText(true);
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMaxWidth(Double.MAX_VALUE);
    var caps = new HBox(6);
    caps.setAlignment(Pos.CENTER_RIGHT);
    for (var key : line.keys().split(", ", -1)) {
      var cap = new Label(key);
      cap.setMinWidth(Region.USE_PREF_SIZE);
      cap.getStyleClass().add("key-cap");
      caps.getChildren().add(cap);
    }
    var row = new HBox(12, what, caps);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("keys-line");
    return row;
  }
}
