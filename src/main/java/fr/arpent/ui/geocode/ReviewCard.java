package fr.arpent.ui.geocode;

import fr.arpent.address.geocode.Answer;
import fr.arpent.ui.theme.Icons;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The row that is looked at: its address as written, what to choose from, and every key. */
final class ReviewCard {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final ReviewModel model;
  private final Parts parts;
  private final VBox root = new VBox();
  private final VBox head = new VBox(2);
  private final VBox choices = new VBox(1);
  private final ScrollPane scroll = new ScrollPane(choices);
  private final Button accept;
  private final Button leave;

  /**
   * The card of {@code model}.
   *
   * @param search opens the box in which another address is looked for
   */
  ReviewCard(ReviewModel model, Parts parts, Runnable search) {
    this.model = model;
    this.parts = parts;
    root.setId("geocode-review");
    root.getStyleClass().addAll("card", "visit-card");
    root.setFocusTraversable(true);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("card-scroll");
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    choices.setId("geocode-choices");
    accept = parts.keyed("geocode-accept", "ui.geocode.accept", "ui.key.enter", model::enter);
    accept.getStyleClass().add("accent");
    leave = small(parts.keyed("geocode-leave", "ui.geocode.leave", "ui.key.escape", model::leave));
    leave.getStyleClass().add("flat");
    var keys =
        new FlowPane(
            6,
            4,
            small(accept),
            small(
                parts.keyed("geocode-skip", "ui.geocode.skip", "ui.geocode.key.skip", model::skip)),
            small(parts.keyed("geocode-back", "ui.geocode.back", "ui.key.back-space", model::back)),
            small(
                parts.keyed(
                    "geocode-search", "ui.geocode.other", "ui.geocode.key.search", search)));
    keys.setMinHeight(Region.USE_PREF_SIZE);
    keys.setAlignment(Pos.CENTER_LEFT);
    root.getChildren().setAll(head, scroll, keys);
    model.shown().subscribe(this::fill);
    parts.words().texts().subscribe(_ -> fill(model.shown().get()));
  }

  VBox node() {
    return root;
  }

  private static Button small(Button button) {
    button.getStyleClass().add("small");
    return button;
  }

  private void fill(@Nullable Review shown) {
    if (shown == null) {
      return;
    }
    head.getChildren().setAll(about(shown), question(shown));
    accept.setDisable(shown.chosen() == 0);
    choices
        .getChildren()
        .setAll(
            IntStream.rangeClosed(1, shown.choices().size())
                .mapToObj(i -> choice(shown, i))
                .toList());
  }

  private Node about(Review shown) {
    var place = new Label(parts.words().say("ui.geocode.place", shown.place(), shown.total()));
    place.setId("geocode-place");
    place.getStyleClass().add("text-semibold");
    place.setMinWidth(Region.USE_PREF_SIZE);
    var line = new HBox(10, place, hint(shown), Parts.gap(), leave);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  /** What Enter waits for. */
  private Label hint(Review shown) {
    var hint = new Label();
    hint.setId("geocode-hint");
    hint.setMinWidth(Region.USE_PREF_SIZE);
    if (shown.ready() && shown.choices().isEmpty()) {
      hint.setText(parts.words().say("ui.geocode.hint.none"));
      hint.getStyleClass().add("visit-doubt");
    } else if (shown.ready() && shown.chosen() == 0) {
      hint.setText(parts.words().say("ui.geocode.hint.choose", shown.choices().size()));
      hint.setGraphic(Icons.node("help-circle", 14));
      hint.getStyleClass().add("visit-doubt");
    }
    return hint;
  }

  private Node question(Review shown) {
    var other = shown.chosen() > 0 ? shown.answer().label() : "";
    var asked = shown.question();
    var line = new HBox(4);
    line.setId("geocode-question");
    for (var word : WordMarks.of(asked.text(), other.isEmpty() ? asked.text() : other)) {
      var label = word(word);
      label.getStyleClass().add("geocode-question");
      line.getChildren().add(label);
    }
    var codes = (asked.postcode() + "  " + asked.citycode()).strip();
    line.getChildren().add(Parts.small(codes));
    line.setAlignment(Pos.BASELINE_LEFT);
    line.setMinWidth(0);
    return line;
  }

  /** A word, underlined where it differs. */
  private static Label word(WordMarks.Marked word) {
    var label = new Label(word.text());
    label.setUnderline(word.differs());
    label.setMinWidth(word.text().length() > 20 ? 0 : Region.USE_PREF_SIZE);
    return label;
  }

  private Node choice(Review shown, int digit) {
    var answer = shown.choices().get(digit - 1);
    var line = new HBox(4);
    line.setAlignment(Pos.CENTER_LEFT);
    var cap = new Label(String.valueOf(digit));
    cap.getStyleClass().add("key-cap");
    line.getChildren().addAll(cap, Parts.small(" "));
    WordMarks.of(answer.label(), text(shown)).forEach(w -> line.getChildren().add(word(w)));
    line.getChildren().addAll(Parts.small(note(answer)), Parts.gap(), score(answer));
    line.getStyleClass().add("geocode-choice");
    line.pseudoClassStateChanged(CHOSEN, shown.chosen() == digit);
    line.setId("geocode-choice-" + digit);
    line.setAccessibleText(digit + " " + answer.label());
    line.setMinWidth(0);
    line.setOnMouseClicked(
        event -> {
          model.digit(digit);
          if (event.getClickCount() == 2) {
            model.enter();
          }
        });
    Tooltip.install(line, new Tooltip(answer.label() + "  " + note(answer)));
    return line;
  }

  private static String text(Review shown) {
    var asked = shown.question();
    return asked.text() + " " + asked.postcode();
  }

  private String note(Answer answer) {
    return switch (answer.type()) {
      case "street" ->
          parts
              .words()
              .say(
                  answer.nearby().isEmpty()
                      ? "ui.geocode.note.street"
                      : "ui.geocode.note.no-number");
      case "locality" -> parts.words().say("ui.geocode.note.locality");
      case "municipality" -> parts.words().say("ui.geocode.note.municipality");
      default -> answer.street().name().oldCity();
    };
  }

  private Label score(Answer answer) {
    var percent = Math.round(answer.score() * 100);
    var label = Parts.small(percent == 0 ? "" : parts.words().say("ui.visit.percent", percent));
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
