package fr.arpent.ui.shell;

import fr.arpent.ui.action.Actions;
import fr.arpent.ui.action.Buttons;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What the window shows while nothing is open: where to drop a file, the files opened last, the
 * four steps of the work, the sample town one click away.
 */
public final class FirstRun {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final VBox root = new VBox(20);
  private final VBox recent = new VBox(4);
  private final VBox drop;
  private final Words words;

  /** The first screen; its buttons are commands. */
  public FirstRun(Actions actions, Words words) {
    this.words = words;
    var buttons = new Buttons(actions, words);
    var open = buttons.full(Command.OPEN);
    open.getStyleClass().add("accent");
    open.setId("first-open");
    drop =
        new VBox(
            12, Icons.node("download", 28), title("ui.first.drop"), open, muted("ui.first.kinds"));
    drop.getStyleClass().add("drop-zone");
    drop.setId("drop-zone");
    drop.setMinWidth(520);
    drop.setMaxWidth(640);
    var sample = buttons.worded(Command.SAMPLE);
    sample.setId("first-sample");
    sample.textProperty().unbind();
    sample.textProperty().bind(words.of("ui.first.sample"));
    root.getStyleClass().add("first-run");
    root.setId("first-run");
    root.setAlignment(Pos.CENTER);
    recent.setAlignment(Pos.CENTER);
    root.getChildren()
        .addAll(title("ui.first.title"), drop, sample, recent, steps(), muted("ui.first.private"));
  }

  /** The node to show. */
  public Region node() {
    return root;
  }

  /** Shows whether something is held over the window. */
  public void over(boolean held) {
    drop.pseudoClassStateChanged(OVER, held);
  }

  /** Lists the projects opened last; clicking one opens it. */
  public void recent(List<Path> files, Consumer<Path> open) {
    recent.getChildren().clear();
    if (!files.isEmpty()) {
      recent.getChildren().add(muted("ui.first.resume"));
    }
    for (var file : files.stream().limit(5).toList()) {
      var link = new Hyperlink(String.valueOf(file.getFileName()));
      link.setOnAction(_ -> open.accept(file));
      recent.getChildren().add(link);
    }
  }

  private HBox steps() {
    var steps = new HBox(28);
    steps.setAlignment(Pos.CENTER);
    for (var i = 1; i <= 4; i++) {
      var label = muted("ui.first.step-" + i);
      label.setGraphic(
          Icons.node(List.of("folder", "check-circle", "map-pin", "download").get(i - 1), 14));
      steps.getChildren().add(label);
    }
    return steps;
  }

  private Label title(String code) {
    var label = Toolbar.label(words.of(code));
    label.getStyleClass().add("text-title");
    return label;
  }

  private Label muted(String code) {
    var label = Toolbar.label(words.of(code));
    label.getStyleClass().add("text-muted");
    return label;
  }
}
