package fr.arpent.ui.help;

import fr.arpent.ui.desk.Words;
import fr.arpent.ui.shell.Overlay;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Short pages about the main tasks, their titles at the left; all of it lies in the program. */
public final class HelpBox {
  private static final double WIDTH = 860;
  private static final double HEIGHT = 480;

  private final Words words;
  private final Runnable closed;
  private final Runnable keys;
  private final ListView<HelpTopic> list = new ListView<>();
  private final Label title = new Label();
  private final VBox page = new VBox(12);

  /**
   * A box open at {@code topic}.
   *
   * @param closed takes it away
   * @param keys shows the keys instead
   */
  public HelpBox(Words words, HelpTopic topic, Runnable closed, Runnable keys) {
    this.words = words;
    this.closed = closed;
    this.keys = keys;
    list.getItems().setAll(HelpTopic.values());
    list.getSelectionModel().select(topic);
  }

  /** The dialog, no larger than {@code overlay} has room for. */
  public Region node(Overlay overlay) {
    list.setId("help-topics");
    list.setCellFactory(_ -> new Line());
    list.getStyleClass().add("plain-list");
    list.accessibleTextProperty().bind(words.of("help.title"));
    list.getSelectionModel().selectedItemProperty().subscribe(_ -> fill());
    title.setId("help-topic");
    title.setWrapText(true);
    title.getStyleClass().add("text-card-title");
    page.getStyleClass().add("about-body");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("card-scroll");
    var box = new BorderPane(scroll);
    box.setTop(head());
    box.setLeft(list);
    box.setBottom(foot());
    box.setId("help");
    list.prefWidthProperty().bind(overlay.wide(WIDTH).multiply(0.38));
    box.prefWidthProperty().bind(overlay.wide(WIDTH));
    box.prefHeightProperty().bind(overlay.high(HEIGHT));
    words.whileShown(
        box,
        () -> {
          list.refresh();
          fill();
        });
    return box;
  }

  /** Where the keys go at first. */
  public void takeFocus() {
    list.requestFocus();
  }

  private VBox head() {
    var name = words.on(new Label(), "help.title");
    name.getStyleClass().add("text-title");
    var lead = words.on(new Label(), "help.lead");
    lead.getStyleClass().add("text-muted");
    var head = new VBox(2, name, lead);
    head.getStyleClass().add("dialog-head");
    return head;
  }

  private HBox foot() {
    var all = words.on(new Button(), "help.keys");
    all.setId("help-keys");
    all.setOnAction(_ -> keys.run());
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var close = words.on(new Button(), "ui.close");
    close.getStyleClass().add("accent");
    close.setDefaultButton(true);
    close.setOnAction(_ -> closed.run());
    var foot = new HBox(all, gap, close);
    foot.getStyleClass().add("dialog-foot");
    return foot;
  }

  private void fill() {
    var topic = list.getSelectionModel().getSelectedItem();
    if (topic == null) {
      return;
    }
    title.setText(words.say(topic.title()));
    page.getChildren().setAll(title);
    for (var paragraph : words.say(topic.text()).split("\n\n", -1)) {
      var label = new Label(paragraph);
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      page.getChildren().add(label);
    }
  }

  /** A title. */
  private final class Line extends ListCell<HelpTopic> {

    Line() {
      setStyle("-fx-padding: 0.5em 1em 0.5em 1.6em;");
    }

    @Override
    protected void updateItem(@Nullable HelpTopic topic, boolean empty) {
      super.updateItem(topic, empty);
      setText(empty || topic == null ? null : words.say(topic.title()));
      setPrefWidth(0);
      setWrapText(true);
    }
  }
}
