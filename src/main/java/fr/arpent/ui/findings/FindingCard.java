package fr.arpent.ui.findings;

import fr.arpent.check.Finding;
import fr.arpent.check.FindingGroup;
import fr.arpent.table.CellRef;
import fr.arpent.ui.action.Buttons;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The card of the current cell, always in the same order: which cell, what is wrong, what is
 * expected, before and after, other values, what can be done.
 */
public final class FindingCard {
  private static final int CHOICES = 6;

  private final FindingsModel model;
  private final Words words;
  private final Buttons buttons;
  private final RepairPreview preview;
  private final VBox card = new VBox();
  private final ScrollPane root = new ScrollPane(card);

  /** The card of {@code model}'s current cell. */
  public FindingCard(FindingsModel model, Words words, Buttons buttons, RepairPreview preview) {
    this.model = model;
    this.words = words;
    this.buttons = buttons;
    this.preview = preview;
    card.getStyleClass().add("card");
    card.setId("finding-card");
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    root.getStyleClass().add("card-scroll");
    model.bench().desk().selection().subscribe(this::fill);
    model.bench().derived().subscribe(this::fill);
    words.texts().subscribe(this::fill);
  }

  /** The node to show. */
  public Region node() {
    return root;
  }

  private void fill() {
    card.getChildren().clear();
    var sheet = model.bench().desk().sheet().get();
    var cell = model.bench().desk().selection().get().cell();
    if (sheet == null || cell.isEmpty() || !sheet.table().has(cell.get().column())) {
      card.getChildren().add(muted(words.say("ui.findings.choose")));
      return;
    }
    card.getChildren().add(head(sheet, cell.get()));
    var found = model.current();
    if (found.isEmpty()) {
      right(sheet, cell.get());
    } else {
      wrong(found);
    }
  }

  private Node head(Sheet sheet, CellRef cell) {
    var name = new Label(sheet.table().column(cell.column()).name());
    name.getStyleClass().addAll("text-small", "text-semibold");
    var row = sheet.table().sourceRow(cell.row().slot());
    var where = muted(row == 0 ? words.say("ui.findings.new-row") : words.say("base.row", row));
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var next = muted(words.say("ui.findings.next"));
    var icon = Icons.node(sheet.marks().header(sheet.table().column(cell.column())).icon(), 14);
    var head = new HBox(6, icon, name, where, gap, buttons.cap(Command.NEXT_FINDING), next);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void right(Sheet sheet, CellRef cell) {
    var text = sheet.table().column(cell.column()).text(cell.row().slot());
    var said =
        new Label(
            words.say(text.isEmpty() ? "ui.findings.empty-right" : "ui.findings.right", text));
    said.setWrapText(true);
    card.getChildren().add(said);
  }

  private void wrong(List<Finding> found) {
    var first = found.getFirst();
    var what = new Label(words.say(first.message()));
    what.setWrapText(true);
    what.setId("finding-message");
    what.getStyleClass().add("text-card-title");
    var expected = muted(words.say(first.expected()));
    expected.setWrapText(true);
    card.getChildren().addAll(what, expected);
    var repairable = model.repairable();
    repairable
        .flatMap(Finding::repair)
        .ifPresent(r -> card.getChildren().add(diff(r.before(), r.after())));
    if (repairable.isEmpty()) {
      choices(first).ifPresent(card.getChildren()::add);
    }
    if (found.size() > 1) {
      card.getChildren().add(muted(words.say("ui.findings.others", found.size() - 1)));
    }
    var gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    card.getChildren().addAll(gap, doing(repairable));
  }

  private Node diff(String before, String after) {
    var old = new Label(before.isEmpty() ? words.say("ui.findings.empty") : before);
    old.getStyleClass().add("diff-before");
    var now = new Label(after);
    now.getStyleClass().add("diff-after");
    var diff = new HBox(8, old, Icons.node("arrow-right"), now);
    diff.setAlignment(Pos.CENTER_LEFT);
    return diff;
  }

  /** The allowed values, or the readings of an ambiguous one, one click each. */
  private Optional<Node> choices(Finding finding) {
    var sheet = model.bench().desk().sheet().get();
    var column = finding.column();
    if (finding.question().isPresent()) {
      var flow = new FlowPane(6, 6, muted(words.say(finding.question().get().ask())));
      for (var reading : finding.question().get().readings()) {
        flow.getChildren().add(choice(words.say(reading.words()), reading.after()));
      }
      return Optional.of(flow);
    }
    if (sheet == null || column == null) {
      return Optional.empty();
    }
    var allowed = sheet.marks().header(sheet.table().column(column)).choices();
    if (allowed == null) {
      return Optional.empty();
    }
    var flow = new FlowPane(6, 6, muted(words.say("ui.findings.other-value")));
    allowed.stream().limit(CHOICES).forEach(text -> flow.getChildren().add(choice(text, text)));
    return Optional.of(flow);
  }

  private Button choice(String shown, String text) {
    var button = new Button(shown);
    button.setMnemonicParsing(false);
    button.getStyleClass().add("small");
    button.setOnAction(_ -> model.choose(text));
    return button;
  }

  private Node doing(Optional<Finding> repairable) {
    var doing = new HBox(8);
    doing.setAlignment(Pos.CENTER_LEFT);
    if (repairable.isPresent()) {
      var repair = buttons.keyed(Command.REPAIR);
      repair.getStyleClass().add("accent");
      doing.getChildren().add(repair);
      group(repairable.get())
          .filter(g -> g.repairs() > 1)
          .ifPresent(g -> doing.getChildren().add(all(g)));
    }
    return doing;
  }

  private Button all(FindingGroup group) {
    var all = new Button(words.say("ui.findings.repair-group", group.repairs()));
    all.setId("repair-group");
    all.setMnemonicParsing(false);
    all.setOnAction(_ -> preview.show(group));
    return all;
  }

  private Optional<FindingGroup> group(Finding finding) {
    return model.groups().stream().filter(g -> g.cause().equals(finding.cause())).findFirst();
  }

  private static Label muted(String text) {
    var label = new Label(text);
    label.getStyleClass().add("text-muted");
    return label;
  }
}
