package fr.arpent.ui.visit;

import fr.arpent.ui.desk.Words;
import fr.arpent.ui.shell.ToolbarFit;
import fr.arpent.ui.theme.Icons;
import fr.arpent.visit.proposal.Choice;
import fr.arpent.visit.proposal.Proposal;
import fr.arpent.visit.proposal.Proposal.Outcome;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The right part of the visit: which point, its address, and every answer with its key. */
final class VisitCard {
  private static final int TELLING = 2;
  private static final int LONGEST = 30;
  private static final double NARROWEST = 72;
  private static final double INSET = 24;

  private final VisitModel model;
  private final Words words;
  private final Runnable note;
  private final VisitEnd end;
  private final VisitPause pause;
  private final HBox others;
  private final AddressField field;
  private final VBox root = new VBox();
  private final Button accept;
  private final HBox answer;
  private final Label edit = new Label();

  VisitCard(VisitModel model, Words words, Runnable note, VisitEnd end, VisitPause pause) {
    this.end = end;
    this.pause = pause;
    this.model = model;
    this.words = words;
    this.note = note;
    root.setId("visit-card");
    root.getStyleClass().add("card");
    root.setFocusTraversable(true);
    field = new AddressField(model, words, root::requestFocus);
    accept = keyed("ui.visit.accept", "ui.visit.key.enter", () -> model.key(VisitKey.ENTER));
    accept.setId("visit-accept");
    accept.getStyleClass().addAll("accent", "visit-accept");
    var place = new StackPane(field.node(), hint());
    place.getStyleClass().add("visit-field");
    HBox.setHgrow(place, Priority.ALWAYS);
    answer = new HBox(8, place, accept);
    others = others();
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
      root.getChildren().setAll(end.node(shown));
      return;
    }
    if (!pause.going().get()) {
      root.getChildren().setAll(head(shown), pause.resume());
      return;
    }
    var rest = new Region();
    VBox.setVgrow(rest, Priority.ALWAYS);
    var asked = shown.looking() && shown.typed().isEmpty(); // nothing to accept yet
    accept.setDisable(asked || !shown.enterActs());
    if (root.getChildren().contains(answer)) { // the field keeps the focus
      root.getChildren().set(0, head(shown));
      root.getChildren().set(2, choices(shown));
    } else {
      root.getChildren().setAll(head(shown), answer, choices(shown), rest, others);
    }
    field.show(shown);
    edit.setText(
        words.say(field.node().getText().isEmpty() ? "ui.visit.write-short" : "ui.visit.modify"));
  }

  /** Which key lets the address be written, while it is not. */
  private Node hint() {
    edit.getStyleClass().addAll("text-muted", "text-small");
    var hint = new HBox(edit, label("F2", "key-cap"));
    hint.getStyleClass().add("visit-hint");
    hint.setMouseTransparent(true);
    hint.visibleProperty().bind(Bindings.not(field.node().focusedProperty()));
    return hint;
  }

  private Node head(VisitShown shown) {
    var number = shown.view().number(shown.slot());
    var point = label(words.say("ui.visit.point", number), "text-semibold");
    point.setMinWidth(Region.USE_PREF_SIZE);
    var who = small(telling(shown));
    who.setMinWidth(0);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var head = new HBox(10, point, who, gap);
    head.setAlignment(Pos.CENTER_LEFT);
    if (shown.looking()) {
      head.getChildren().add(label(words.say("ui.visit.looking", number), "text-change"));
    } else {
      var proposal = shown.proposal();
      var style = proposal.armed() ? "visit-sure" : "visit-doubt";
      var reason = label(words.say(proposal.reason()), style);
      reason.setId("visit-reason");
      reason.setGraphic(Icons.node(proposal.armed() ? "check-circle" : "alert-triangle", 14));
      reason.setMinWidth(Region.USE_PREF_SIZE);
      var detail = small(words.say(proposal.detail()));
      detail.setMinWidth(0);
      head.getChildren().addAll(reason, detail);
    }
    return head;
  }

  /** The first columns that say something, and the address that is there. */
  private String telling(VisitShown shown) {
    var table = shown.state().table();
    var target = shown.view().round().plan().target().map(t -> t.id());
    var first =
        table.columns().stream()
            .filter(column -> target.filter(column.id()::equals).isEmpty())
            .map(column -> column.text(shown.slot()).strip())
            .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
            .limit(1 + TELLING)
            .collect(Collectors.joining("   "));
    var present = shown.proposal().present();
    var now =
        present.isBlank()
            ? words.say("ui.visit.present-empty")
            : words.say("ui.visit.present", present);
    return first + "   " + now;
  }

  private Node choices(VisitShown shown) {
    var flow = new FlowPane(8, 6);
    flow.setId("visit-choices");
    flow.getStyleClass().add("visit-choices");
    flow.setMinHeight(Region.USE_PREF_SIZE);
    flow.prefWrapLengthProperty().bind(root.widthProperty());
    if (!shown.looking()) {
      var choices = shown.proposal().choices();
      IntStream.range(0, choices.size())
          .forEach(i -> flow.getChildren().add(choice(i + 1, choices.get(i), shown.proposal())));
      if (choices.isEmpty()) {
        flow.getChildren().add(label(words.say(hint(shown.proposal())), "text-muted"));
      }
    }
    return flow;
  }

  private static String hint(Proposal proposal) {
    return proposal.reason().code().equals("visit.reason.no-base")
        ? "ui.visit.install"
        : "ui.visit.write";
  }

  private Button choice(int digit, Choice choice, Proposal proposal) {
    var text = words.say(choice.words());
    var away =
        choice.metres() > 0 ? "  " + words.say("ui.visit.metres", Math.round(choice.metres())) : "";
    var button = button(text + away, () -> model.choose(digit));
    button.setAccessibleText(digit + " " + text + away);
    button.setTooltip(new Tooltip(text + away));
    button.setGraphic(label(String.valueOf(digit), "key-cap"));
    // Its number and its distance stay where there is little room.
    button.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    button.setMinWidth(NARROWEST);
    button.maxWidthProperty().bind(root.widthProperty().subtract(2 * INSET));
    button.setId("visit-choice-" + digit);
    if (digit == 1 && proposal.outcome() == Outcome.WRITE) {
      button.getStyleClass().add("pressed-on");
    }
    return button;
  }

  private HBox others() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var look = new HBox(8, look(), label("↑", "key-cap"), label("↓", "key-cap"));
    look.setAlignment(Pos.CENTER_LEFT);
    var unsure = keyed("ui.visit.cannot-tell", "ui.visit.key.cannot-tell", note);
    var back = keyed("ui.visit.back", "ui.visit.key.back", () -> model.key(VisitKey.BACK));
    var search = keyed("ui.visit.other", "ui.visit.key.search", () -> model.key(VisitKey.SEARCH));
    search.setId("visit-search");
    var bar =
        new HBox(
            8,
            keyed("ui.visit.seen", "ui.visit.key.space", model::seen),
            keyed("ui.visit.later", "ui.visit.key.later", model::later),
            search,
            unsure,
            back,
            gap,
            look);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("visit-others");
    bar.setMinHeight(Region.USE_PREF_SIZE);
    bar.setMinWidth(0);
    var fit =
        new ToolbarFit(
            bar,
            edit.fontProperty(),
            List.of(gives(look.getChildren().getFirst()), gives(look), gives(back), gives(unsure)));
    words.texts().subscribe(fit::again);
    return bar;
  }

  /** Its key goes on working where there is no room for it. */
  private static Consumer<Boolean> gives(Node node) {
    return full -> {
      node.setVisible(full);
      node.setManaged(full);
    };
  }

  private Label look() {
    var look = small("");
    look.textProperty().bind(words.of("ui.visit.look"));
    look.setMinWidth(Region.USE_PREF_SIZE);
    return look;
  }

  private Button keyed(String code, String key, Runnable run) {
    var button = button("", run);
    button.textProperty().bind(words.of(code));
    var cap = label("", "key-cap");
    cap.textProperty().bind(words.of(key));
    button.setGraphic(cap);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** Buttons here never take the focus: the next key is for the next point. */
  private static Button button(String text, Runnable run) {
    var button = new Button(text);
    button.setMnemonicParsing(false);
    button.setFocusTraversable(false);
    button.setOnAction(_ -> run.run());
    return button;
  }

  private static Label small(String text) {
    var label = label(text, "text-muted");
    label.getStyleClass().add("text-small");
    return label;
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
