package fr.arpent.ui.shell;

import fr.arpent.ui.action.Actions;
import fr.arpent.ui.action.Buttons;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Fonts;
import fr.arpent.ui.theme.Icons;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What the window shows while nothing is open: left where to drop a file and the projects to take
 * up again, right the four steps of the work and the sample town one click away.
 */
public final class FirstRun {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  /** What the doors ask for; they stand in one line where there is more room. */
  private static final double ROOM = 500;

  private final HBox root = new HBox();
  private final Label measure = new Label("Arpent");
  private final VBox left;
  private final VBox right;
  private final ScrollPane leftPane;
  private final ScrollPane rightPane;
  private final VBox drop;
  private final VBox again = new VBox(8);
  private final ResumeList resume;
  private final Words words;
  private final Buttons buttons;

  /** The first screen; its buttons are commands. */
  public FirstRun(Actions actions, Words words) {
    this.words = words;
    buttons = new Buttons(actions, words);
    resume = new ResumeList(words);
    drop = drop();
    again();
    root.setId("first-run");
    root.getStyleClass().add("first-run");
    root.getStylesheets()
        .add(Objects.requireNonNull(FirstRun.class.getResource("first.css")).toExternalForm());
    left = new VBox(24, new VBox(6, name(), lead()), drop, again);
    leftPane = scroll(left, "first-left");
    right = right();
    rightPane = scroll(right, "first-right");
    HBox.setHgrow(leftPane, Priority.ALWAYS);
    root.widthProperty().subscribe(_ -> arrange());
    measure.fontProperty().subscribe(_ -> Platform.runLater(this::arrange));
    arrange();
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
  public void recent(List<Resume> projects, Consumer<Path> open) {
    again.setVisible(!projects.isEmpty());
    resume.show(projects, open);
  }

  /** Both parts side by side, or one under the other where there is too little room. */
  private void arrange() {
    var one = Panes.narrow(root.getWidth(), measure.getFont().getSize() / (2 * Fonts.BODY));
    left.getChildren().remove(right);
    if (one) {
      rightPane.setContent(null);
      left.getChildren().add(right);
      root.getChildren().setAll(leftPane);
    } else {
      rightPane.setContent(right);
      root.getChildren().setAll(leftPane, rightPane);
    }
  }

  private static ScrollPane scroll(VBox content, String style) {
    content.getStyleClass().add(style);
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("card-scroll", style + "-scroll");
    return scroll;
  }

  private HBox name() {
    var name = measure;
    name.getStyleClass().add("first-name");
    var row = new HBox(14, Logo.node(), name);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Label lead() {
    var lead = text("ui.first.title", "text-muted");
    lead.getStyleClass().add("first-lead");
    return lead;
  }

  private VBox drop() {
    var open = buttons.full(Command.OPEN);
    open.getStyleClass().add("accent");
    open.setId("first-open");
    rename(open, "ui.first.choose");
    var choose = Toolbar.label(open.textProperty());
    choose.getStyleClass().add("on-accent");
    open.setGraphic(new HBox(6, Icons.node("folder"), choose, buttons.cap(Command.OPEN)));
    open.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    open.setMinWidth(Region.USE_PREF_SIZE);
    var paste = buttons.worded(Command.PASTE_TABLE);
    paste.setMinWidth(Region.USE_PREF_SIZE);
    rename(paste, "ui.first.paste");
    var start = buttons.worded(Command.NEW_TABLE);
    start.setId("first-schema");
    start.setGraphic(null);
    start.setMinWidth(Region.USE_PREF_SIZE);
    rename(start, "ui.first.schema");
    var box =
        new VBox(
            Icons.node("upload", 34),
            text("ui.first.drop", "text-title"),
            text("ui.first.kinds", "text-muted"),
            doors(open, start, paste));
    box.getStyleClass().add("drop-zone");
    box.setId("drop-zone");
    return box;
  }

  private static FlowPane doors(Button... doors) {
    var row = new FlowPane(8, 8, doors);
    row.setAlignment(Pos.CENTER);
    row.setPrefWrapLength(ROOM);
    return row;
  }

  private void again() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head =
        new HBox(
            8,
            text("ui.first.resume", "text-card-title"),
            space,
            text("ui.first.saved", "text-muted"));
    head.setAlignment(Pos.BASELINE_LEFT);
    again.getChildren().setAll(head, resume.node());
    again.setVisible(false);
  }

  private VBox right() {
    var right = new VBox(20, text("ui.first.steps", "text-title"));
    IntStream.rangeClosed(1, 4).mapToObj(this::step).forEach(right.getChildren()::add);
    right.getChildren().addAll(sample(), keys());
    return right;
  }

  private HBox step(int number) {
    var sign = new Label(String.valueOf(number));
    sign.getStyleClass().add("step-number");
    var text =
        new VBox(
            text("ui.first.step-" + number, "text-semibold"),
            text("ui.first.step-" + number + ".what", "text-muted"));
    HBox.setHgrow(text, Priority.ALWAYS);
    return new HBox(14, sign, text);
  }

  private HBox sample() {
    var open = buttons.worded(Command.SAMPLE);
    open.setId("first-sample");
    open.setGraphic(null);
    open.setMinWidth(Region.USE_PREF_SIZE);
    rename(open, "ui.first.sample-open");
    var what =
        new VBox(
            2,
            text("ui.first.sample", "text-semibold"),
            text("ui.first.sample.what", "text-muted", "text-small"));
    HBox.setHgrow(what, Priority.ALWAYS);
    var card = new HBox(12, Icons.node("map", 20), what, open);
    card.setAlignment(Pos.CENTER_LEFT);
    card.getStyleClass().add("sample-card");
    return card;
  }

  private HBox keys() {
    var row =
        new HBox(
            5,
            buttons.cap(Command.KEYS),
            text("ui.first.keys", "text-muted", "text-small"),
            gap(),
            buttons.cap(Command.PALETTE),
            text("ui.first.palette", "text-muted", "text-small"));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Region gap() {
    var gap = new Region();
    gap.setMinWidth(4);
    return gap;
  }

  private void rename(Button button, String code) {
    button.textProperty().unbind();
    button.textProperty().bind(words.of(code));
  }

  private Label text(String code, String... styles) {
    var label = Toolbar.label(words.of(code));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
