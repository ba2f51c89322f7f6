package fr.arpent.ui.shell;

import fr.arpent.base.Message;
import fr.arpent.text.Texts;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** One short message over the window, said anew when the language changes. */
final class Toast extends HBox {
  private static final double WIDEST = 460;

  private final Object about;
  private final Kind kind;
  private final PauseTransition stay = new PauseTransition();

  /** How a message is meant. */
  enum Kind {
    /** Something was done. */
    GOOD("check-circle", "toast-good"),
    /** Something to know: why nothing was done, or what could be. */
    NOTE("info", "toast-note"),
    /** Something went wrong: it stays until it is closed or over. */
    PROBLEM("alert-triangle", "toast-problem");

    private final String icon;
    private final String style;

    Kind(String icon, String style) {
      this.icon = icon;
      this.style = style;
    }
  }

  /**
   * A message.
   *
   * @param about what it is about: two messages about the same say the same
   * @param said its sentence
   */
  Toast(Kind kind, Object about, Function<Texts, String> said, Words words) {
    super(10);
    this.kind = kind;
    this.about = about;
    var text = new Label();
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    text.textProperty().bind(words.texts().map(said));
    setHgrow(text, Priority.ALWAYS);
    // The sentence is what the message is known by: a screen reader reads it, tests look for it.
    text.textProperty()
        .subscribe(
            now -> {
              setUserData(now);
              setAccessibleText(now);
            });
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
    setMaxWidth(WIDEST);
    getStyleClass().addAll("toast", kind.style);
    getChildren().addAll(Icons.node(kind.icon), text);
  }

  /** Whether it is about {@code other}. */
  boolean about(Object other) {
    return about.equals(other);
  }

  /** What it is about. */
  Object about() {
    return about;
  }

  /** Whether it may make way for another before a problem does. */
  boolean passing() {
    return kind != Kind.PROBLEM;
  }

  /** Adds something that can be done about it, at the right. */
  void offer(Message words, Words in, Runnable run) {
    var link = new Hyperlink();
    link.textProperty().bind(in.of(words.code(), words.facts().toArray()));
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(_ -> run.run());
    getChildren().add(link);
  }

  /** Adds the cross that closes it, which does {@code run}. */
  void closed(Words words, Runnable run) {
    var tip = new Tooltip();
    tip.textProperty().bind(words.of("ui.close"));
    var close = new Button();
    close.setGraphic(Icons.node("x", 14));
    close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    close.getStyleClass().addAll("button-icon", "flat", "small");
    close.setFocusTraversable(false);
    close.accessibleTextProperty().bind(words.of("ui.close"));
    close.setTooltip(tip);
    close.setOnAction(_ -> run.run());
    getChildren().add(close);
  }

  /** Whether it goes with the next message, whatever that says. */
  boolean brief() {
    return kind == Kind.GOOD;
  }

  /** Does {@code run} after {@code rest} in which the pointer was not on it. */
  void after(Duration rest, Runnable run) {
    stay.setDuration(rest);
    stay.setOnFinished(_ -> run.run());
    setOnMouseEntered(_ -> stay.stop());
    setOnMouseExited(_ -> stay.playFromStart());
    stay.play();
  }

  /** Lets it stay {@code rest} in all since it was told, where it would stay longer. */
  void hasten(Duration rest) {
    if (stay.getStatus() == Animation.Status.RUNNING && stay.getDuration().greaterThan(rest)) {
      var left = rest.subtract(stay.getCurrentTime());
      stay.stop();
      stay.setDuration(left.greaterThan(Duration.ONE) ? left : Duration.ONE);
      stay.play();
    }
  }
}
