package fr.arpent.ui.help;

import fr.arpent.ui.desk.Words;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which version this is, under which licence, with whose libraries, and where it keeps things. */
public final class AboutBox {
  private final Words words;
  private final Path ownFolder;
  private final Runnable closed;

  /**
   * A dialog that {@code closed} takes away.
   *
   * @param ownFolder where the program keeps what belongs to no file of the user
   */
  public AboutBox(Words words, Path ownFolder, Runnable closed) {
    this.words = words;
    this.ownFolder = ownFolder;
    this.closed = closed;
  }

  /** The dialog. */
  public Region node() {
    var name = new Label("Arpent");
    name.getStyleClass().add("text-title");
    var version = new Label();
    version
        .textProperty()
        .bind(
            version()
                .map(v -> words.of("ui.about.version", v))
                .orElseGet(() -> words.of("ui.about.unreleased")));
    version.setId("about-version");
    version.getStyleClass().add("text-muted");
    var head = new VBox(4, name, version);
    head.getStyleClass().add("dialog-head");
    var body =
        new VBox(
            12,
            said("ui.about.what"),
            said("ui.about.licence"),
            said("ui.about.libraries"),
            said("ui.about.private"),
            folder());
    body.getStyleClass().add("about-body");
    var close = new Button();
    close.textProperty().bind(words.of("ui.close"));
    close.setId("about-close");
    close.getStyleClass().add("accent");
    close.setDefaultButton(true);
    close.setOnAction(_ -> closed.run());
    var foot = new HBox(close);
    foot.getStyleClass().add("dialog-foot");
    var box = new VBox(head, body, foot);
    box.setId("about");
    box.setPrefWidth(520);
    return box;
  }

  private VBox folder() {
    var label = said("ui.about.folder");
    var path = new TextField(ownFolder.toString());
    path.setId("about-folder");
    path.setEditable(false);
    path.accessibleTextProperty().bind(label.textProperty());
    return new VBox(4, label, path);
  }

  private Label said(String code) {
    var label = new Label();
    label.textProperty().bind(words.of(code));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** The version in the jar's manifest; a program that was not packed has none. */
  private static Optional<String> version() {
    return Optional.ofNullable(AboutBox.class.getPackage().getImplementationVersion());
  }
}
