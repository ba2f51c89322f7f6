package fr.arpent.ui.findings;

import fr.arpent.check.Finding;
import fr.arpent.check.FindingGroup;
import fr.arpent.check.repair.Repair;
import fr.arpent.table.CellRef;
import fr.arpent.table.TextColumn;
import fr.arpent.ui.action.Buttons;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The card of the current cell, always in the same order: which cell, what is wrong, what is
 * expected, before and after, other values, what can be done.
 */
public final class FindingCard {
  private final FindingsModel model;
  private final Words words;
  private final CardHead head;
  private final CardChoices choices;
  private final CardActions actions;
  private final ColumnFacts facts = new ColumnFacts();
  private final VBox card = new VBox();
  private final ScrollPane root = new ScrollPane(card);

  /** The card of {@code model}'s current cell; what it does is done by {@code actions}. */
  FindingCard(FindingsModel model, Words words, Buttons buttons, CardActions actions) {
    this.model = model;
    this.words = words;
    this.actions = actions;
    head = new CardHead(model, words, buttons);
    choices = new CardChoices(model, words);
    card.getStyleClass().add("card");
    card.setId("finding-card");
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    root.setHbarPolicy(ScrollBarPolicy.NEVER);
    root.setFocusTraversable(false);
    card.setMinWidth(0);
    root.getStyleClass().add("card-scroll");
    model.bench().desk().selection().subscribe(this::fill);
    model.bench().derived().subscribe(this::fill);
    model.ahead().subscribe(this::fill);
    words.texts().subscribe(this::fill);
    fill();
  }

  /** The node to show. */
  public Region node() {
    return root;
  }

  private void fill() {
    card.getChildren().clear();
    var ahead = model.ahead().get();
    if (ahead != null) {
      about(ahead);
      return;
    }
    var sheet = model.bench().desk().sheet().get();
    var cell = model.bench().desk().selection().get().cell();
    if (sheet == null || cell.isEmpty() || !sheet.table().has(cell.get().column())) {
      card.getChildren().add(muted(words.say("ui.findings.choose")));
      return;
    }
    var found = model.current();
    card.getChildren().add(head.of(sheet, cell.get(), found));
    if (found.isEmpty()) {
      right(sheet, cell.get());
    } else {
      wrong(found);
    }
  }

  /** A line about a title or a column that is not there. */
  private void about(FindingGroup group) {
    card.getChildren()
        .addAll(
            head.of(group.cause().spot().field()),
            what(words.say(group.cause().about(group.cause().spot().field()))),
            expected(words.say(group.cause().expected())),
            gap(),
            actions.about(group));
  }

  private void right(Sheet sheet, CellRef cell) {
    var column = sheet.table().column(cell.column());
    var text = column.text(cell.row().slot());
    var said =
        new Label(
            words.say(text.isEmpty() ? "ui.findings.empty-right" : "ui.findings.right", text));
    said.setWrapText(true);
    card.getChildren().add(said);
    if (column instanceof TextColumn texts) {
      var told = muted(words.say(facts.of(sheet.table(), texts, cell.row().slot())));
      told.setId("column-facts");
      told.setWrapText(true);
      card.getChildren().add(told);
    }
  }

  private void wrong(List<Finding> found) {
    var first = found.getFirst();
    card.getChildren().add(what(words.say(first.message())));
    var repairable = model.repairable();
    var repair = repairable.flatMap(Finding::repair);
    var others = choices.of(first, repair.map(Repair::after));
    if (repair.isEmpty() || others.isEmpty()) {
      card.getChildren().add(expected(words.say(first.expected())));
    }
    repair.ifPresent(r -> card.getChildren().add(diff(r)));
    others.ifPresent(card.getChildren()::add);
    if (found.size() > 1) {
      card.getChildren().add(muted(words.say("ui.findings.others", found.size() - 1)));
    }
    card.getChildren().addAll(gap(), actions.of(first, repairable));
  }

  private static Label what(String text) {
    var what = new Label(text);
    what.setWrapText(true);
    what.setId("finding-message");
    what.getStyleClass().add("text-card-title");
    what.setMinHeight(Region.USE_PREF_SIZE);
    return what;
  }

  private Label expected(String text) {
    var expected = muted(words.say("ui.findings.expected", within(text)));
    expected.setWrapText(true);
    return expected;
  }

  /** As it stands within a sentence; names in capitals keep them. */
  private static String within(String text) {
    return text.length() > 1 && Character.isLowerCase(text.codePointAt(1))
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }

  private Node diff(Repair repair) {
    var old =
        new Label(repair.before().isEmpty() ? words.say("ui.findings.empty") : repair.before());
    old.getStyleClass().add("diff-before");
    var now = new Label(repair.after());
    now.getStyleClass().add("diff-after");
    var why = muted(words.say(repair.kind()));
    why.getStyleClass().add("text-small");
    var diff = new HBox(8, old, Icons.node("arrow-right"), now, why);
    diff.setAlignment(Pos.CENTER_LEFT);
    return diff;
  }

  private static Region gap() {
    var gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private static Label muted(String text) {
    var label = new Label(text);
    label.getStyleClass().add("text-muted");
    return label;
  }
}
