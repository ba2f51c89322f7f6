package fr.arpent.ui.findings;

import fr.arpent.check.Findings;
import fr.arpent.check.matching.SchemaGuess.Guess;
import fr.arpent.schema.TableSchema;
import fr.arpent.ui.action.Buttons;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.shell.ToolbarFit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
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

  /**
   * Three schemas, and all others.
   *
   * @param room whether there is room for more than one line
   */
  Node schemas(boolean room) {
    var label = new Label(words.say("ui.findings.no-schema"));
    label.getStyleClass().add("text-semibold");
    var proposed =
        ranked.getValue().stream().filter(Guess::fits).limit(PROPOSED).map(this::schema).toList();
    var others = buttons.worded(Command.CHOOSE_SCHEMA);
    var box = room ? lines(label, proposed, others) : line(label, proposed, others);
    box.setId("findings-schemas");
    box.getStyleClass().add("findings-hint");
    return box;
  }

  private static Pane lines(Label label, List<Button> proposed, Node others) {
    var flow = new FlowPane(8, 6);
    flow.setAlignment(Pos.CENTER_LEFT);
    flow.getChildren().addAll(proposed);
    flow.getChildren().add(others);
    return new VBox(8, label, flow);
  }

  /** The last proposals give way first; that one can choose stands there always. */
  private static Pane line(Label label, List<Button> proposed, Region others) {
    var line = new HBox(8, label);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getChildren().addAll(proposed);
    line.getChildren().add(others);
    line.setMinWidth(0);
    line.getChildren().forEach(part -> ((Region) part).setMinWidth(Region.USE_PREF_SIZE));
    var giving = new ArrayList<Consumer<Boolean>>();
    proposed.stream().skip(1).forEach(one -> giving.addFirst(full -> shown(one, full)));
    giving.add(full -> shown(label, full));
    proposed.stream().limit(1).forEach(one -> giving.add(full -> shown(one, full)));
    new ToolbarFit(line, label.fontProperty(), giving).again();
    return line;
  }

  private static void shown(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
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
