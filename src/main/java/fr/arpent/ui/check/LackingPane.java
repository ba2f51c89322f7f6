package fr.arpent.ui.check;

import fr.arpent.schema.Field;
import fr.arpent.ui.desk.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The fields that the file lacks: each can be added, empty or with one value in all rows. */
final class LackingPane {
  private final MatchModel model;
  private final Words words;
  private final Runnable changed;
  private final FlowPane chips = new FlowPane(8, 8);
  private final Label note = new Label();
  private final VBox root = new VBox(8);
  private List<Field> shown = List.of();

  /**
   * The fields that {@code model} lacks.
   *
   * @param changed runs when one is ticked or left
   */
  LackingPane(MatchModel model, Words words, Runnable changed) {
    this.model = model;
    this.words = words;
    this.changed = changed;
    var title = words.on(new Label(), "ui.match.lacking");
    title.getStyleClass().add("text-semibold");
    note.getStyleClass().addAll("text-muted", "text-small");
    note.setWrapText(true);
    var scroll = new ScrollPane(chips);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("card-scroll");
    scroll.setMinHeight(34);
    scroll.setPrefHeight(72);
    root.getStyleClass().add("match-lacking");
    root.getChildren().addAll(title, scroll, note);
    model.draft().subscribe(_ -> fill());
  }

  Region node() {
    return root;
  }

  private void fill() {
    var lacking = model.draft().get().lacking();
    if (!lacking.equals(shown)) {
      shown = lacking;
      chips.getChildren().setAll(lacking.stream().map(this::chip).toList());
      var required = lacking.stream().filter(Field::required).count();
      words.on(note, "ui.match.lacking.note", required);
      root.setVisible(!lacking.isEmpty());
      root.setManaged(!lacking.isEmpty());
    }
  }

  private HBox chip(Field field) {
    var tick = new CheckBox(field.name());
    tick.setMnemonicParsing(false);
    tick.setId("add-" + field.name());
    tick.setSelected(model.adds(field.name()));
    var kind = words.on(new Label(), field.required() ? "ui.match.must" : "ui.match.may");
    kind.getStyleClass().addAll("text-muted", "text-small");
    var text = new TextField();
    text.setId("fill-" + field.name());
    text.promptTextProperty().bind(words.of("ui.match.fill"));
    text.setPrefColumnCount(9);
    text.getStyleClass().add("match-fill");
    text.visibleProperty().bind(tick.selectedProperty());
    text.managedProperty().bind(tick.selectedProperty());
    tick.selectedProperty().subscribe(() -> add(field, tick, text));
    text.textProperty().subscribe(() -> add(field, tick, text));
    var chip = new HBox(6, tick, kind, text);
    chip.setAlignment(Pos.CENTER_LEFT);
    chip.getStyleClass().add("match-chip");
    return chip;
  }

  private void add(Field field, CheckBox tick, TextField text) {
    model.add(field.name(), tick.isSelected(), text.getText());
    changed.run();
  }
}
