package fr.arpent.ui.open;

import fr.arpent.format.EncodingNote;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import java.io.File;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks what a file is meant for that was dropped over an open project. */
public final class DropDialog {
  private final Path file;
  private final Words words;

  /** What to do with the file. */
  public enum Use {
    /** It takes the place of what is open, which is saved. */
    OPEN("folder"),
    /** It becomes another table of the project. */
    ADD("plus-square"),
    /** It is drawn under the points. */
    BACKGROUND("layers");

    private final String icon;

    Use(String icon) {
      this.icon = icon;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Asks about {@code file}. */
  public DropDialog(Path file, Words words) {
    this.file = file;
    this.words = words;
  }

  /** Which of {@code files}, dropped together, is opened: the first that is no note on another. */
  public static Optional<Path> meant(List<File> files) {
    return files.stream().map(File::toPath).min(Comparator.comparing(EncodingNote::is));
  }

  /** What {@code file} can be used for, by its name. */
  static List<Use> uses(Path file) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".geojson") || name.endsWith(".json")
        ? List.of(Use.OPEN, Use.ADD, Use.BACKGROUND)
        : List.of(Use.OPEN, Use.ADD);
  }

  /** The node to lay over the window. */
  public Region node(Runnable cancelled, Consumer<Use> chosen) {
    var title = words.on(new Label(), "ui.drop.title", String.valueOf(file.getFileName()));
    title.getStyleClass().add("text-title");
    var head = new VBox(title);
    head.getStyleClass().add("dialog-head");
    var uses = new VBox(8);
    uses.getStyleClass().add("drop-uses");
    uses(file).forEach(use -> uses.getChildren().add(button(use, chosen)));
    var cancel = words.on(new Button(), "ui.cancel");
    cancel.setOnAction(_ -> cancelled.run());
    var foot = new HBox(cancel);
    foot.getStyleClass().add("dialog-foot");
    var box = new VBox(head, uses, foot);
    box.setId("drop");
    box.setPrefWidth(520);
    box.getStylesheets().add(DropDialog.class.getResource("open.css").toExternalForm());
    return box;
  }

  private Button button(Use use, Consumer<Use> chosen) {
    var name = words.on(new Label(), "ui.drop." + use.word());
    name.getStyleClass().add("text-semibold");
    var what = words.on(new Label(), "ui.drop." + use.word() + ".what");
    what.getStyleClass().addAll("text-small", "text-muted");
    var inside = new HBox(12, Icons.node(use.icon), new VBox(2, name, what));
    inside.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    var button = new Button();
    button.setId("drop-" + use.word());
    button.setGraphic(inside);
    button.accessibleTextProperty().bind(name.textProperty());
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    button.setDefaultButton(use == Use.OPEN);
    button.setOnAction(_ -> chosen.accept(use));
    return button;
  }
}
