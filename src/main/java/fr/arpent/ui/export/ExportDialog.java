package fr.arpent.ui.export;

import fr.arpent.check.FindingGroup;
import fr.arpent.publish.Leaving;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.shell.Overlay;
import fr.arpent.ui.theme.Icons;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What leaves, where to, and whether it passes: left the kinds, right the verdict. */
public final class ExportDialog {
  private static final double WIDTH = 960;
  private static final double HEIGHT = 640;

  /** How much of its width the left part takes at most, where text is large. */
  private static final double WIDEST_LEFT = 0.45;

  /** How wide the dialog must be, in em, for the note to stand beside the buttons. */
  private static final double NOTE_FITS = 68;

  private final ExportModel model;
  private final Words words;
  private final Overlay overlay;
  private final Doors doors;
  private final BorderPane root = new BorderPane();
  private final TextField path = new TextField();
  private final Button main = new Button();
  private final Button anyway = new Button();
  private final Label taken = new Label();
  private final Hyperlink both = new Hyperlink();

  /**
   * Where its buttons lead.
   *
   * @param write writes what the model says
   * @param seen shows the rows of a group
   * @param fix shows what is to fix
   * @param schema lets a schema be chosen
   * @param choose asks the system where to write
   */
  public record Doors(
      Runnable write,
      Consumer<FindingGroup> seen,
      Runnable fix,
      Runnable schema,
      Function<Path, Optional<Path>> choose) {}

  /** A dialog about {@code model}. */
  public ExportDialog(ExportModel model, Words words, Overlay overlay, Doors doors) {
    this.model = model;
    this.words = words;
    this.overlay = overlay;
    this.doors = doors;
  }

  /** Lays it over the window. */
  public void show() {
    var sheet = Objects.requireNonNull(ExportDialog.class.getResource("export.css"), "export.css");
    root.getStylesheets().add(sheet.toExternalForm());
    root.setId("export");
    root.prefWidthProperty().bind(overlay.wide(WIDTH));
    root.prefHeightProperty().bind(overlay.high(HEIGHT));
    path.setId("export-path");
    path.textProperty().subscribe(this::typed);
    fill();
    overlay.dialog(root, () -> {});
    model.preview().subscribe(_ -> refresh());
    model.kind().subscribe(_ -> refresh());
    model.target().subscribe(_ -> refresh());
    words.whileShown(
        root,
        () -> {
          fill();
          refresh();
        });
    main.requestFocus();
  }

  /** In the language spoken now; what was chosen stands in the model. */
  private void fill() {
    root.setTop(head());
    var left = scrolled(left());
    left.getStyleClass().add("export-left-scroll");
    left.maxWidthProperty().bind(root.widthProperty().multiply(WIDEST_LEFT));
    root.setLeft(left);
    root.setCenter(scrolled(new Verdict(model, words, this::leave, this::schema).node()));
    root.setBottom(foot());
  }

  /** Where text is large the middle scrolls; the buttons stay. */
  private static ScrollPane scrolled(Region content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setMinSize(0, 0);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("card-scroll");
    return scroll;
  }

  private void leave(FindingGroup group) {
    overlay.close();
    doors.seen.accept(group);
  }

  private void schema() {
    overlay.close();
    doors.schema.run();
  }

  private VBox head() {
    var title = new Label(words.say("ui.export.title"));
    title.getStyleClass().add("text-title");
    var about = new Label(words.say("ui.export.about"));
    about.getStyleClass().add("text-muted");
    var head = new VBox(2, title, about);
    head.getStyleClass().add("dialog-head");
    return head;
  }

  private VBox left() {
    var kinds = new KindList(model.kind(), words);
    var caption = new Label(words.say("ui.export.save-as"));
    caption.getStyleClass().addAll("text-muted", "text-small");
    HBox.setHgrow(path, Priority.ALWAYS);
    var browse = new Button();
    browse.setGraphic(Icons.node("folder"));
    browse.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    browse.setAccessibleText(words.say("ui.export.where"));
    browse.setOnAction(
        _ -> doors.choose.apply(model.target().get()).ifPresent(model.target()::set));
    var only = new CheckBox(words.say("ui.export.only-shown", model.shown()));
    only.setId("export-only-shown");
    only.setMnemonicParsing(false);
    only.setWrapText(true);
    only.setMinHeight(Region.USE_PREF_SIZE);
    only.setDisable(!model.filtered());
    only.selectedProperty().bindBidirectional(model.onlyShown());
    var outside = model.outside();
    var others = new CheckBox(words.say("ui.export.others", outside.size()));
    others.setId("export-others");
    others.setMnemonicParsing(false);
    others.setWrapText(true);
    others.setMinHeight(Region.USE_PREF_SIZE);
    others.setTooltip(new Tooltip(String.join(", ", outside)));
    others.setVisible(!outside.isEmpty());
    others.setManaged(!outside.isEmpty());
    others.selectedProperty().bindBidirectional(model.others());
    both.setText(words.say("ui.export.keep-both"));
    both.setOnAction(_ -> model.keepBoth());
    taken.setText(words.say("ui.export.taken"));
    taken.getStyleClass().add("verdict-bad");
    var there = new HBox(6, taken, both);
    there.managedProperty().bind(taken.visibleProperty());
    there.visibleProperty().bind(taken.visibleProperty());
    var left = new VBox(8, kinds.node(), caption, new HBox(8, path, browse), there, others, only);
    left.getStyleClass().add("export-left");
    return left;
  }

  private void typed(String text) {
    try {
      var typed = Path.of(text.strip());
      if (!text.isBlank() && !typed.equals(model.target().get())) {
        model.target().set(typed);
      }
      main.setDisable(text.isBlank());
    } catch (InvalidPathException _) {
      main.setDisable(true);
    }
  }

  private HBox foot() {
    var cancel = button(new Button(words.say("ui.cancel")), "export-cancel", overlay::close);
    button(anyway, "export-anyway", this::write);
    anyway.setText(words.say("ui.export.anyway"));
    anyway.setGraphic(Icons.node("alert-triangle"));
    button(main, "export-main", this::main);
    main.setDefaultButton(true);
    main.getStyleClass().add("accent");
    var cap = new Label(words.say("ui.visit.key.enter"));
    cap.getStyleClass().add("key-cap");
    main.setGraphic(cap);
    main.setContentDisplay(ContentDisplay.RIGHT);
    var note = new Label(words.say("ui.export.anyway-note"));
    note.getStyleClass().addAll("text-muted", "text-small");
    note.setMinWidth(0);
    note.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> anyway.isVisible() && root.getWidth() >= NOTE_FITS * note.getFont().getSize(),
                anyway.visibleProperty(),
                root.widthProperty(),
                note.fontProperty()));
    note.managedProperty().bind(note.visibleProperty());
    anyway.setTooltip(new Tooltip(note.getText()));
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var foot = new HBox(note, gap, cancel, anyway, main);
    foot.getStyleClass().add("dialog-foot");
    return foot;
  }

  private static Button button(Button button, String id, Runnable run) {
    button.setId(id);
    button.setMnemonicParsing(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> run.run());
    return button;
  }

  private void refresh() {
    var now = model.target().get();
    if (!path.getText().strip().equals(now.toString())) {
      path.setText(now.toString());
      path.end();
    }
    var fix = model.fixFirst();
    anyway.setVisible(fix);
    anyway.setManaged(fix);
    taken.setVisible(model.taken());
    main.setText(words.say(fix ? "ui.export.fix-first" : word()));
  }

  private String word() {
    return model.taken() ? "ui.export.replace" : "ui.export.write";
  }

  private void main() {
    if (model.fixFirst()) {
      overlay.close();
      doors.fix.run();
    } else {
      write();
    }
  }

  private void write() {
    overlay.close();
    doors.write.run();
  }

  /** What can be chosen, for whoever looks. */
  static Leaving[] kinds() {
    return Leaving.values();
  }
}
