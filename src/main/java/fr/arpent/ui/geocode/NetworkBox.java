package fr.arpent.ui.geocode;

import fr.arpent.base.ProblemException;
import fr.arpent.ui.desk.Words;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which servers may be asked for addresses. All is off and silent until it is asked for here. */
public final class NetworkBox {
  private static final double WIDTH = 560;

  private final NetworkSettings settings;
  private final Parts parts;
  private final TextField files = new TextField();
  private final TextField service = new TextField();
  private final CheckBox online = new CheckBox();
  private final Label wrong = new Label();

  /** The form of {@code settings}. */
  public NetworkBox(NetworkSettings settings, Words words) {
    this.settings = settings;
    this.parts = new Parts(words);
    files.setId("network-files");
    files.setText(settings.files().toString());
    service.setId("network-service");
    service.setText(settings.service().toString());
    online.setId("network-online");
    online.setSelected(settings.online().get());
    parts.words().on(online, "ui.network.online");
    wrong.setId("network-wrong");
    wrong.getStyleClass().add("verdict-bad");
    wrong.setWrapText(true);
    Parts.show(wrong, false);
  }

  /** The node to lay over the window; {@code close} takes it away. */
  public Region node(Runnable close) {
    var title = parts.label("ui.network.title", "text-title");
    var about = note("ui.network.about");
    var head = new VBox(4, title, about);
    head.getStyleClass().add("dialog-head");
    service.disableProperty().bind(online.selectedProperty().not());
    var body =
        new VBox(
            10,
            parts.label("ui.network.files", "text-semibold"),
            files,
            note("ui.network.files.about"),
            online,
            note("ui.network.online.about"),
            parts.label("ui.network.service", "text-semibold"),
            service,
            wrong);
    body.setPadding(new Insets(16, 20, 16, 20));
    var keep = parts.button("network-keep", "ui.network.keep", () -> keep(close));
    keep.getStyleClass().add("accent");
    keep.setDefaultButton(true);
    var foot = new HBox(8, Parts.gap(), parts.button("network-cancel", "ui.cancel", close), keep);
    foot.getStyleClass().add("dialog-foot");
    var box = new VBox(head, body, foot);
    box.setId("network-settings");
    box.setStyle("-fx-pref-width: %sem;".formatted(WIDTH / 13));
    box.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            keep(close);
          }
        });
    return box;
  }

  private Label note(String code) {
    var note = parts.words().on(new Label(), code);
    note.getStyleClass().addAll("text-muted", "text-small");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    return note;
  }

  private void keep(Runnable close) {
    try {
      settings.keep(files.getText(), service.getText(), online.isSelected());
      close.run();
    } catch (ProblemException e) {
      wrong.setText(parts.words().say(e.problem().message()));
      Parts.show(wrong, true);
    }
  }
}
