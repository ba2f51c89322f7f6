package fr.arpent.ui.draft;

import fr.arpent.schema.type.FieldType;
import fr.arpent.schema.type.StringType;
import fr.arpent.ui.desk.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

/** The controls of one line of the form. */
final class DraftRow {
  private final DraftLine line;
  private final int number;
  private final Words words;
  private final BooleanBinding textless;
  private final List<Node> nodes;

  /**
   * Controls that edit {@code line}.
   *
   * @param number the row in the form, from 1: for the names of its controls
   * @param changed is told of every change
   */
  DraftRow(DraftLine line, int number, Words words, Runnable changed) {
    this.line = line;
    this.number = number;
    this.words = words;
    textless = Bindings.createBooleanBinding(() -> !line.ofText(), line.type());
    var values = field("values", line.values());
    var pattern = field("pattern", line.pattern());
    values.disableProperty().bind(textless);
    pattern.disableProperty().bind(textless);
    nodes = List.of(field("name", line.name()), types(), required(), values, pattern);
    line.name().subscribe(_ -> changed.run());
    line.pattern().subscribe(_ -> changed.run());
  }

  /** Name, type, required, values, form. */
  List<Node> nodes() {
    return nodes;
  }

  private TextField field(String word, javafx.beans.property.StringProperty text) {
    var field = new TextField();
    field.setId("draft-" + word + "-" + number);
    field.textProperty().bindBidirectional(text);
    field.accessibleTextProperty().bind(words.of("ui.draft.column." + word));
    return field;
  }

  private CheckBox required() {
    var tick = new CheckBox();
    tick.setId("draft-required-" + number);
    tick.selectedProperty().bindBidirectional(line.required());
    tick.accessibleTextProperty().bind(words.of("ui.draft.column.required"));
    return tick;
  }

  private ComboBox<FieldType> types() {
    var box = new ComboBox<FieldType>();
    box.setId("draft-type-" + number);
    box.getItems().setAll(line.types());
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(FieldType type) {
            return type == null ? "" : said(type);
          }

          @Override
          public FieldType fromString(String text) {
            return line.type().get(); // never written, only chosen
          }
        });
    box.valueProperty().bindBidirectional(line.type());
    box.accessibleTextProperty().bind(words.of("ui.draft.column.type"));
    return box;
  }

  /** The word for the type with an example: two dates differ by it alone. */
  private String said(FieldType type) {
    var word =
        type instanceof StringType && !type.format().equals("default")
            ? words.say("ui.draft.type." + type.format())
            : words.say("schema.type." + type.name());
    return type.example().map(e -> words.say("ui.draft.type", word, e)).orElse(word);
  }
}
