package fr.arpent.ui.open;

import fr.arpent.format.ReadOptions;
import fr.arpent.ui.desk.Words;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** How a file is read, one list to choose from for each thing that can be said otherwise. */
final class PreviewForm {
  private final VBox root = new VBox(12);
  private final PreviewModel model;
  private final Words words;

  PreviewForm(PreviewModel model, Words words) {
    this.model = model;
    this.words = words;
    root.setId("preview-form");
    root.getStyleClass().add("preview-form");
  }

  Region node() {
    return root;
  }

  /** Shows the choices as they stand. */
  void show(List<Choice> choices) {
    root.getChildren().setAll(choices.stream().map(this::field).toList());
    var sheets = model.found().get().sheets();
    if (choices.stream().noneMatch(c -> c.option().equals(ReadOptions.SHEET)) && sheets.isEmpty()) {
      root.getChildren().add(note("ui.preview.one-table"));
    }
    root.getChildren().add(note("ui.preview.as-received"));
  }

  private VBox field(Choice choice) {
    var combo = new ComboBox<Choice.Value>();
    combo.setId("preview-" + choice.option().toLowerCase(java.util.Locale.ROOT));
    combo.setMaxWidth(Double.MAX_VALUE);
    combo.setConverter(new InWords());
    combo.getItems().setAll(choice.values());
    combo.setValue(choice.now());
    combo
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (now != null) {
                model.choose(choice.option(), now.value());
              }
            });
    var name = words.on(new Label(), choice.words());
    name.setLabelFor(combo);
    name.getStyleClass().addAll("text-small", "text-muted");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return new VBox(4, new HBox(4, name, space, verdict(choice)), combo);
  }

  private Label verdict(Choice choice) {
    var label = words.on(new Label(), choice.verdict());
    label.getStyleClass().addAll("text-caption", choice.toCheck() ? "to-check" : "text-muted");
    return label;
  }

  private Label note(String code) {
    var label = words.on(new Label(), code);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll("text-small", "text-muted");
    return label;
  }

  private final class InWords extends StringConverter<Choice.Value> {
    @Override
    public String toString(Choice.Value value) {
      return value == null ? "" : words.say(value.words());
    }

    @Override
    public Choice.Value fromString(String text) {
      throw new UnsupportedOperationException(text);
    }
  }
}
