package fr.arpent.ui.findings;

import fr.arpent.check.Findings;
import fr.arpent.check.matching.SchemaGuess.Guess;
import fr.arpent.schema.TableSchema;
import fr.arpent.ui.action.Buttons;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * What stands where there is no finding: schemas to choose from, that all is right, or what was not
 * looked at.
 */
public final class EmptyPlace {
  private static final int PROPOSED = 3;

  private final Words words;
  private final Buttons buttons;
  private final ObservableValue<List<Guess>> ranked;
  private final Consumer<TableSchema> chosen;

  /**
   * Places for a table.
   *
   * @param ranked the schemas most like it
   * @param chosen gets the one that is clicked
   */
  public EmptyPlace(
      Words words,
      Buttons buttons,
      ObservableValue<List<Guess>> ranked,
      Consumer<TableSchema> chosen) {
    this.words = words;
    this.buttons = buttons;
    this.ranked = ranked;
    this.chosen = chosen;
  }

  ObservableValue<List<Guess>> ranked() {
    return ranked;
  }

  /** Three schemas, and all others. */
  Node schemas() {
    var flow = new FlowPane(8, 6);
    flow.setAlignment(Pos.CENTER_LEFT);
    ranked.getValue().stream()
        .filter(Guess::fits)
        .limit(PROPOSED)
        .forEach(guess -> flow.getChildren().add(schema(guess)));
    flow.getChildren().add(buttons.worded(Command.CHOOSE_SCHEMA));
    var label = new Label(words.say("ui.findings.no-schema"));
    label.getStyleClass().add("text-semibold");
    var box = new VBox(8, label, flow);
    box.setId("findings-schemas");
    box.getStyleClass().add("findings-hint");
    return box;
  }

  private Button schema(Guess guess) {
    var button = new Button(guess.entry().title() + " · " + words.say(guess.reason()));
    button.setMnemonicParsing(false);
    button.setOnAction(_ -> chosen.accept(guess.entry().schema()));
    return button;
  }

  /** All rows follow the schema. */
  Node right(Findings findings) {
    var label = new Label(words.say("ui.findings.all-right", findings.table().rowCount()));
    label.setId("findings-right");
    label.setWrapText(true);
    var box = new VBox(10, label, buttons.worded(Command.EXPORT));
    box.setAlignment(Pos.CENTER);
    return box;
  }
}
