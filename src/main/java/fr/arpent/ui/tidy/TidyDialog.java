package fr.arpent.ui.tidy;

import fr.arpent.ui.desk.Words;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What can be put in order, each with examples and a tick; nothing is done before the button. */
public final class TidyDialog {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 420;

  private final TidyModel model;
  private final Words words;
  private final StringBinding doing;

  /** A dialog over {@code model}. */
  public TidyDialog(TidyModel model, Words words) {
    this.model = model;
    this.words = words;
    doing =
        Bindings.createStringBinding(
            () -> words.say("ui.tidy.apply", model.ticked().get()), model.ticked(), words.texts());
  }

  /**
   * The node to lay over the window.
   *
   * @param seen gets the line whose rows are to be shown in the grid
   */
  public Region node(Runnable cancelled, Runnable accepted, Consumer<TidyLine> seen) {
    var lines = new VBox();
    model.lines().forEach(line -> lines.getChildren().add(line(line, seen)));
    if (model.lines().isEmpty()) {
      var none = words.on(new Label(), "ui.tidy.nothing");
      none.setPadding(new Insets(20));
      lines.getChildren().add(none);
    }
    var scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(HEIGHT);
    scroll.getStyleClass().add("card-scroll");
    var box = new VBox(head(), scroll, foot(cancelled, accepted));
    box.setId("tidy");
    box.setPrefWidth(WIDTH);
    return box;
  }

  private VBox head() {
    var title = words.on(new Label(), "ui.tidy.title");
    title.getStyleClass().add("text-title");
    var lead = words.on(new Label(), "ui.tidy.lead");
    lead.getStyleClass().add("text-muted");
    lead.setWrapText(true);
    var head = new VBox(2, title, lead);
    head.getStyleClass().add("dialog-head");
    return head;
  }

  private HBox line(TidyLine line, Consumer<TidyLine> seen) {
    var tick = words.on(new CheckBox(), line.proposal().what());
    tick.setMnemonicParsing(false); // names of columns have underscores
    tick.setWrapText(true);
    tick.selectedProperty().bindBidirectional(line.ticked());
    var text = new VBox(2, tick);
    for (var example : line.examples()) {
      var label = words.on(new Label(), example);
      label.getStyleClass().addAll("text-small", "text-muted");
      label.setPadding(new Insets(0, 0, 0, 26));
      text.getChildren().add(label);
    }
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMinWidth(0);
    var row = new HBox(12, text);
    if (!line.proposal().rows().isEmpty()) {
      var see = words.on(new Hyperlink(), "ui.tidy.see");
      see.setMinWidth(Region.USE_PREF_SIZE);
      see.setOnAction(_ -> seen.accept(line));
      row.getChildren().add(see);
    }
    row.getStyleClass().add("repair-line");
    return row;
  }

  private HBox foot(Runnable cancelled, Runnable accepted) {
    var cancel = words.on(new Button(), "ui.cancel");
    cancel.setOnAction(_ -> cancelled.run());
    var apply = new Button();
    apply.setId("tidy-apply");
    apply.textProperty().bind(doing);
    apply.setDefaultButton(true);
    apply.getStyleClass().add("accent");
    apply.disableProperty().bind(model.ticked().isEqualTo(0));
    apply.setOnAction(_ -> accepted.run());
    var foot = new HBox(cancel, apply);
    foot.getStyleClass().add("dialog-foot");
    return foot;
  }
}
