package fr.arpent.ui.shell;

import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The projects opened last with how far they are; each is a button that takes it up again. */
final class ResumeList {
  private static final int SHOWN = 5;
  private static final double BAR = 90;

  private final VBox root = new VBox();
  private final Words words;

  private List<Resume> projects = List.of();
  private Consumer<Path> open = _ -> {};

  ResumeList(Words words) {
    this.words = words;
    root.getStyleClass().add("resume-list");
    root.setId("resume");
    words.texts().subscribe(() -> show(projects, open));
  }

  Region node() {
    return root;
  }

  void show(List<Resume> now, Consumer<Path> opening) {
    projects = now;
    open = opening;
    root.getChildren()
        .setAll(projects.stream().limit(SHOWN).map(project -> line(project, open)).toList());
  }

  private Button line(Resume project, Consumer<Path> open) {
    var name = new Label(project.name());
    name.getStyleClass().add("text-semibold");
    var far = new Label(words.say(project.words()));
    far.getStyleClass().addAll("text-small", "text-muted");
    var text = new VBox(2, name, far);
    text.setMinWidth(0);
    text.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(text, Priority.ALWAYS);
    var facts = project.facts();
    var finished = facts != null && facts.finished();
    var inside = new HBox(12, Icons.node(finished ? "check-circle" : "grid", 20), text);
    if (facts != null) {
      inside.getChildren().addAll(bar(facts.done()), when(facts.closed()));
    }
    inside.setAlignment(Pos.CENTER_LEFT);
    var button = new Button();
    button.setGraphic(inside);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setMaxWidth(Double.MAX_VALUE);
    inside.prefWidthProperty().bind(button.widthProperty().subtract(28));
    button.getStyleClass().add("resume-line");
    button.setAccessibleText(name.getText() + ", " + far.getText());
    button.setOnAction(_ -> open.accept(project.file()));
    return button;
  }

  private static Pane bar(double done) {
    var part = new Region();
    part.getStyleClass().add("visit-seen");
    part.resizeRelocate(0, 0, BAR * done, 8);
    part.setManaged(false);
    var bar = new Pane(part);
    bar.getStyleClass().add("visit-bar");
    bar.setMinSize(BAR, 8);
    bar.setMaxSize(BAR, 8);
    return bar;
  }

  private Label when(Instant closed) {
    var label = new Label(words.say(Resume.ago(closed, Instant.now(), ZoneId.systemDefault())));
    label.getStyleClass().addAll("text-small", "text-muted");
    label.setMinWidth(86);
    label.setAlignment(Pos.CENTER_RIGHT);
    return label;
  }
}
