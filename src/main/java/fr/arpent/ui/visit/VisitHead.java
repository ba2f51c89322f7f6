package fr.arpent.ui.visit;

import static fr.arpent.ui.visit.VisitButtons.label;
import static fr.arpent.ui.visit.VisitButtons.small;

import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The first line of the card: which point, what tells it from others, how sure its address is. */
final class VisitHead {
  private static final int TELLING = 2;
  private static final int LONGEST = 30;

  private final VisitModel model;
  private final Words words;
  private final VisitButtons buttons;

  VisitHead(VisitModel model, Words words, VisitButtons buttons) {
    this.model = model;
    this.words = words;
    this.buttons = buttons;
  }

  /** The line about {@code shown}. */
  HBox of(VisitShown shown) {
    var number = shown.view().number(shown.slot());
    var point = label(words.say("ui.visit.point", number), "text-semibold");
    point.setMinWidth(Region.USE_PREF_SIZE);
    var who = told(telling(shown));
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var head = new HBox(10, point, who, gap);
    head.setAlignment(Pos.CENTER_LEFT);
    if (shown.several()) {
      head.getChildren().setAll(together(shown));
    } else if (shown.looking()) {
      head.getChildren().add(label(words.say("ui.visit.looking", number), "text-change"));
    } else if (shown.writing().isPresent()) {
      var purpose = shown.writing().get().purpose().word();
      var writing = label(words.say("ui.visit.writing." + purpose), "text-change");
      writing.setId("visit-reason");
      writing.setGraphic(Icons.node("edit-3", 14));
      writing.setMinWidth(Region.USE_PREF_SIZE);
      head.getChildren().add(writing);
    } else {
      var proposal = shown.proposal();
      var style = proposal.armed() ? "visit-sure" : "visit-doubt";
      var reason = label(words.say(proposal.reason()), style);
      reason.setId("visit-reason");
      reason.setGraphic(Icons.node(proposal.armed() ? "check-circle" : "alert-triangle", 14));
      reason.setMinWidth(Region.USE_PREF_SIZE);
      var detail = told(words.say(proposal.detail()));
      head.getChildren().addAll(reason, detail);
    }
    return head;
  }

  /** How many are answered together, and how one is taken out. */
  private List<Node> together(VisitShown shown) {
    var count = shown.chosen().size();
    var many = label(words.say("ui.visit.together", count), "text-semibold");
    many.setId("visit-together");
    many.setMinWidth(Region.USE_PREF_SIZE);
    many.setGraphic(Icons.node("check-square", 14));
    var at = told(words.say("ui.visit.together.at", shown.view().number(shown.slot())));
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var out = buttons.keyed("ui.visit.drop", VisitKey.DROP, () -> model.key(VisitKey.DROP));
    var leave =
        buttons.keyed("ui.visit.one-by-one", VisitKey.ESCAPE, () -> model.key(VisitKey.ESCAPE));
    out.getStyleClass().addAll("flat", "small", "visit-back");
    leave.getStyleClass().addAll("flat", "small", "visit-back");
    return List.of(many, at, gap, out, leave);
  }

  /** A text that may be cut, and is whole in its tooltip. */
  private static Label told(String text) {
    var label = small(text);
    label.setMinWidth(0);
    if (!text.isBlank()) {
      label.setTooltip(new Tooltip(text));
    }
    return label;
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
}
