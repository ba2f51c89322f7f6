package fr.arpent.ui.visit;

import static fr.arpent.ui.visit.VisitButtons.button;
import static fr.arpent.ui.visit.VisitButtons.label;

import fr.arpent.ui.desk.Words;
import fr.arpent.ui.visit.Writing.Purpose;
import fr.arpent.visit.proposal.Choice;
import fr.arpent.visit.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** The right part of the visit: which point, its address, and every answer with its key. */
final class VisitCard {
  private static final double GAP = 8;
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  private final VisitModel model;
  private final Words words;
  private final VisitEnd end;
  private final VisitPause pause;
  private final Region others;
  private final VisitHead head;
  private final AddressField field;
  private final OtherFields fields;
  private final VBox root = new VBox();
  private final Button accept;
  private final HBox answer;
  private final Label edit = new Label();

  VisitCard(VisitModel model, Words words, VisitButtons buttons, VisitEnd end, VisitPause pause) {
    this.end = end;
    this.pause = pause;
    this.model = model;
    this.words = words;
    head = new VisitHead(model, words, buttons);
    root.setId("visit-card");
    root.getStyleClass().addAll("card", "visit-card");
    root.setFocusTraversable(true);
    field = new AddressField(model, words, root::requestFocus);
    fields = new OtherFields(model, root::requestFocus);
    accept = buttons.keyed("ui.visit.accept", VisitKey.ENTER, () -> model.key(VisitKey.ENTER));
    accept.textProperty().unbind(); // it says what Enter does
    accept.setId("visit-accept");
    accept.getStyleClass().addAll("accent", "visit-accept");
    var place = new StackPane(field.node(), hint());
    place.getStyleClass().add("visit-field");
    HBox.setHgrow(place, Priority.ALWAYS);
    answer = new HBox(8, place, accept);
    others = new OtherAnswers(model, words, buttons).node();
    model.shown().subscribe(this::fill);
    pause.going().subscribe(this::fill);
    words.texts().subscribe(this::fill);
  }

  Region node() {
    return root;
  }

  AddressField field() {
    return field;
  }

  private void fill() {
    var shown = model.shown().get();
    if (shown == null) {
      root.getChildren().clear();
      return;
    }
    if (!shown.hasPoint()) {
      root.getChildren().setAll(end.node(shown, model::go));
      return;
    }
    if (!pause.going().get()) {
      root.getChildren().setAll(head.of(shown), pause.resume());
      return;
    }
    accept.setText(words.say(accepts(shown)));
    accept.setDisable(!shown.enterActs());
    var more = fields.show(shown);
    var parts = new ArrayList<Node>(List.of(head.of(shown), answer, choices(shown), others));
    if (more) {
      parts.add(2, fields.node());
    }
    if (root.getChildren().size() == parts.size() && root.getChildren().contains(answer)) {
      root.getChildren().set(0, parts.getFirst()); // the fields keep the focus
      root.getChildren().set(parts.size() - 2, parts.get(parts.size() - 2));
    } else {
      root.getChildren().setAll(parts);
    }
    others.setVisible(!notes(shown));
    field.show(shown);
    edit.setText(
        words.say(field.node().getText().isEmpty() ? "ui.visit.write-short" : "ui.visit.modify"));
  }

  private static String accepts(VisitShown shown) {
    if (shown.looking()) {
      return "ui.visit.return";
    }
    return notes(shown) ? "ui.visit.keep" : "ui.visit.accept";
  }

  /** Whether what is written is no address: what is proposed is then of no use. */
  private static boolean notes(VisitShown shown) {
    return shown.writing().filter(writing -> writing.purpose() != Purpose.ADDRESS).isPresent();
  }

  /** Whether {@code node} is a field of the point. */
  boolean hasField(@Nullable Node node) {
    return field.node().equals(node) || fields.has(node);
  }

  /** Tab among the fields of the point; false where it has but its address. */
  boolean tab(@Nullable Node from, boolean back) {
    var shown = model.shown().get();
    if (shown == null || shown.fields().isEmpty() || !shown.hasPoint() || shown.looking()) {
      return false;
    }
    fields
        .next(from, back)
        .ifPresentOrElse(
            next -> {
              next.requestFocus();
              next.selectAll();
            },
            root::requestFocus);
    return true;
  }

  /** Which key lets the address be written, while it is not. */
  private Node hint() {
    edit.getStyleClass().addAll("text-muted", "text-small");
    var hint = new HBox(edit, label("F2", "key-cap"));
    hint.getStyleClass().add("visit-hint");
    hint.setMouseTransparent(true);
    hint.visibleProperty().bind(Bindings.not(field.node().focusedProperty()).and(room(hint)));
    return hint;
  }

  /** It never lies over the address. */
  private BooleanBinding room(Region hint) {
    var text = field.node();
    return Bindings.createBooleanBinding(
        () -> {
          var measured = new Text(text.getText());
          measured.setFont(text.getFont());
          return measured.prefWidth(-1) + hint.prefWidth(-1) + 2 * GAP < text.getWidth();
        },
        text.textProperty(),
        text.fontProperty(),
        text.widthProperty(),
        edit.textProperty());
  }

  private Node choices(VisitShown shown) {
    var flow = new ChoiceLines(8, 6);
    flow.setId("visit-choices");
    flow.getStyleClass().add("visit-choices");
    flow.setMinHeight(Region.USE_PREF_SIZE);
    VBox.setVgrow(flow, Priority.ALWAYS);
    flow.widthProperty().subscribe(() -> fit(flow));
    if (notes(shown)) {
      var hint = label(words.say("ui.visit.notes"), "text-muted");
      hint.setId("visit-notes");
      flow.getChildren().add(hint);
    } else if (!shown.looking()) {
      var choices = shown.proposal().choices();
      IntStream.range(0, choices.size())
          .forEach(i -> flow.getChildren().add(choice(i + 1, choices.get(i), shown)));
      if (choices.isEmpty()) {
        flow.getChildren().add(label(words.say(hint(shown.proposal())), "text-muted"));
      }
    }
    return flow;
  }

  /** Two lines stand a little closer, so that what is below them stays in sight. */
  private void fit(ChoiceLines lines) {
    root.pseudoClassStateChanged(TIGHT, lines.lines(lines.getWidth()) > 1);
  }

  private static String hint(Proposal proposal) {
    return proposal.reason().code().equals("visit.reason.no-base")
        ? "ui.visit.install"
        : "ui.visit.write";
  }

  private Button choice(int digit, Choice choice, VisitShown shown) {
    var text = words.say(choice.words());
    var away =
        choice.metres() > 0 ? "  " + words.say("ui.visit.metres", Math.round(choice.metres())) : "";
    var button = button(text + away, () -> model.choose(digit));
    button.setAccessibleText(digit + " " + text + away);
    button.setTooltip(new Tooltip(text + away));
    button.setGraphic(label(String.valueOf(digit), "key-cap"));
    // Its number and its distance stay where there is little room.
    button.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    button.setId("visit-choice-" + digit);
    if (digit == 1 && shown.proposes()) {
      button.getStyleClass().add("pressed-on");
    }
    return button;
  }
}
