package fr.arpent.ui.open;

import fr.arpent.base.Message;
import fr.arpent.project.Present;
import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Over the grid after a file was opened: how it was read and what could be put in order, each with
 * what can be done about it. Closed by its cross, and with the project.
 */
public final class OpenBar {
  private final HBox root = new HBox();
  private final IntegerProperty toTidy = new SimpleIntegerProperty();
  private final ObservableValue<Message> read;

  /**
   * A bar about the project on {@code bench}, not shown yet.
   *
   * @param change corrects how the file was read
   * @param tidy shows what could be put in order
   */
  public OpenBar(Bench bench, Words words, Runnable change, Runnable tidy) {
    read = Bindings.createObjectBinding(() -> read(bench.present().get()), bench.present());
    var how = new Label();
    how.setId("bar-read");
    how.textProperty().bind(words.of(read));
    how.setMinWidth(0);
    var tip = new Tooltip();
    tip.textProperty().bind(how.textProperty());
    how.setTooltip(tip);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var things = new Label();
    things.textProperty().bind(things(words));
    things.setMinWidth(Region.USE_PREF_SIZE);
    var see = link("bar-tidy", words.of("ui.bar.see"), tidy);
    see.visibleProperty().bind(toTidy.greaterThan(0));
    see.managedProperty().bind(see.visibleProperty());
    things.visibleProperty().bind(see.visibleProperty());
    things.managedProperty().bind(see.visibleProperty());
    root.setId("open-bar");
    root.getStyleClass().add("open-bar");
    root.getStylesheets().add(OpenBar.class.getResource("open.css").toExternalForm());
    root.getChildren()
        .setAll(
            Icons.node("info", 14),
            how,
            link("bar-change", words.of("ui.bar.change"), change),
            space,
            things,
            see,
            close(words));
    bench.project().subscribe(_ -> show(false));
    show(false);
  }

  /** The node to lay over the grid. */
  public Region node() {
    return root;
  }

  /** Shows or hides the bar. */
  public void show(boolean shown) {
    root.setVisible(shown);
    root.setManaged(shown);
  }

  /** How many things could be put in order. */
  public IntegerProperty toTidy() {
    return toTidy;
  }

  private ObservableValue<String> things(Words words) {
    return Bindings.createStringBinding(
        () -> words.say("ui.bar.to-tidy", toTidy.get()), toTidy, words.texts());
  }

  private static Message read(@Nullable Present present) {
    return Optional.ofNullable(present)
        .flatMap(now -> now.state().front().flatMap(front -> ReadFacts.of(now, front)))
        .map(ReadFacts::words)
        .orElse(Message.of("ui.bar.read-nothing"));
  }

  private static Hyperlink link(String id, ObservableValue<String> words, Runnable run) {
    var link = new Hyperlink();
    link.setId(id);
    link.textProperty().bind(words);
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(
        _ -> {
          link.setVisited(false);
          run.run();
        });
    return link;
  }

  private Button close(Words words) {
    var close = new Button();
    close.setId("bar-close");
    close.setGraphic(Icons.node("x", 14));
    close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    close.getStyleClass().addAll("button-icon", "flat", "small");
    close.accessibleTextProperty().bind(words.of("ui.bar.close"));
    close.setOnAction(_ -> show(false));
    return close;
  }
}
