package fr.arpent.ui.shell;

import fr.arpent.ui.theme.Icons;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Short messages at the lower right: good news goes by itself after six seconds (not while the
 * pointer is on it), a problem stays until it is closed. At most two are shown: an older one makes
 * way, good news first; what is told again replaces what was told. They never take the focus.
 */
public final class Toasts {
  private static final int SHOWN = 2;
  private static final String GOOD = "toast-good";
  private static final String PROBLEM = "toast-problem";

  private final VBox root = new VBox(8);
  private final StringProperty closing = new SimpleStringProperty("");

  /** No message. */
  public Toasts() {
    root.setId("toasts");
    root.setPickOnBounds(false);
    root.setAlignment(Pos.BOTTOM_RIGHT);
    root.getStyleClass().add("toasts");
  }

  /** The node to lay over the window. */
  public Region node() {
    return root;
  }

  /** Says what the cross of each message does. */
  public void closing(ObservableValue<String> words) {
    closing.bind(words);
  }

  private Tooltip tip() {
    var tip = new Tooltip();
    tip.textProperty().bind(closing);
    return tip;
  }

  /** Something that can be done about a message. */
  public record Doing(String words, Runnable action) {}

  /** Tells good news with one thing that can be done about it. */
  public void tell(String text, String doing, Runnable action) {
    tell(text, new Doing(doing, action));
  }

  /** Tells good news with what can be done about it. */
  public void tell(String text, Doing... doings) {
    var card = card("check-circle", GOOD, text);
    for (var doing : doings) {
      var link = new Hyperlink(doing.words());
      link.setMinWidth(Region.USE_PREF_SIZE);
      link.setOnAction(
          _ -> {
            root.getChildren().remove(card);
            doing.action().run();
          });
      card.getChildren().add(card.getChildren().size() - 1, link);
    }
    passing(card);
  }

  /** Tells a problem; stays until it is closed. */
  public void warn(String text) {
    add(card("alert-triangle", PROBLEM, text));
  }

  /** The texts shown now, the oldest first. */
  public java.util.List<String> shown() {
    return root.getChildren().stream().map(n -> String.valueOf(n.getUserData())).toList();
  }

  private void add(HBox card) {
    var cards = root.getChildren();
    cards.removeIf(old -> card.getUserData().equals(old.getUserData()));
    while (cards.size() >= SHOWN) {
      var good = cards.stream().filter(old -> old.getStyleClass().contains(GOOD)).findFirst();
      cards.remove(good.orElseGet(cards::getFirst));
    }
    cards.add(card);
  }

  private void passing(HBox card) {
    add(card);
    var pause = new PauseTransition(Duration.seconds(6));
    pause.setOnFinished(_ -> root.getChildren().remove(card));
    card.setOnMouseEntered(_ -> pause.stop());
    card.setOnMouseExited(_ -> pause.playFromStart());
    pause.play();
  }

  private HBox card(String icon, String style, String text) {
    var words = new Label(text);
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    var close = new Button();
    close.setGraphic(Icons.node("x", 14));
    close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    close.getStyleClass().addAll("button-icon", "flat", "small");
    close.setFocusTraversable(false);
    close.accessibleTextProperty().bind(closing);
    close.setTooltip(tip());
    var card = new HBox(10, Icons.node(icon), words, close);
    card.setUserData(text);
    card.setAlignment(Pos.CENTER_LEFT);
    card.setMaxWidth(460);
    card.getStyleClass().addAll("toast", style);
    close.setOnAction(_ -> root.getChildren().remove(card));
    return card;
  }
}
