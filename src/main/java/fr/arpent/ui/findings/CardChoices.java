package fr.arpent.ui.findings;

import fr.arpent.check.Finding;
import fr.arpent.check.repair.DateOrder;
import fr.arpent.check.repair.Question;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.shell.ToolbarFit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What else the cell could hold: the other allowed values, or the readings of a doubtful date. */
final class CardChoices {
  private static final int SHOWN = 6;
  private static final int MOST = 60;

  private final FindingsModel model;
  private final Words words;

  CardChoices(FindingsModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  /** The choices about {@code finding}; {@code after} is offered elsewhere already. */
  Optional<Node> of(Finding finding, Optional<String> after) {
    if (finding.question().isPresent()) {
      return Optional.of(readings(finding, finding.question().get()));
    }
    var sheet = model.bench().desk().sheet().get();
    var column = finding.column();
    if (sheet == null || column == null || !sheet.table().has(column)) {
      return Optional.empty();
    }
    return Optional.ofNullable(sheet.marks().header(sheet.table().column(column)).choices())
        .map(all -> all.stream().filter(text -> !after.equals(Optional.of(text))).toList())
        .filter(others -> !others.isEmpty())
        .map(this::others);
  }

  /** Two buttons for the cell, two for its whole column. */
  private Node readings(Finding finding, Question question) {
    var flow = flow(words.say(question.ask()));
    for (var reading : question.readings()) {
      var one = choice(words.say(reading.words()), reading.after());
      one.setId("reading-" + id(reading.order()));
      flow.getChildren().add(one);
    }
    for (var reading : question.readings()) {
      var whole = new Button(words.say("ui.findings.whole-column." + id(reading.order())));
      whole.setId("whole-" + id(reading.order()));
      whole.getStyleClass().addAll("small", "flat");
      whole.setOnAction(_ -> model.answer(finding, reading.order()));
      flow.getChildren().add(whole);
    }
    return flow;
  }

  private static String id(DateOrder order) {
    return order == DateOrder.DAY_FIRST ? "day-first" : "month-first";
  }

  /** On one line: as many values as there is room for, and the rest in a menu. */
  private Node others(List<String> values) {
    var line = new HBox(6, label(words.say("ui.findings.other-value")));
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinWidth(0);
    var buttons = values.stream().limit(SHOWN).map(text -> choice(text, text)).toList();
    var more = new MenuButton();
    more.setId("more-values");
    more.getStyleClass().add("small");
    more.setMinWidth(Region.USE_PREF_SIZE);
    line.getChildren().addAll(buttons);
    line.getChildren().add(more);
    rest(more, values, buttons.size());
    var giving = new ArrayList<Consumer<Boolean>>();
    for (var at = buttons.size() - 1; at >= 0; at--) {
      var before = at;
      giving.add(
          full -> {
            shown(buttons.get(before), full);
            rest(more, values, full ? before + 1 : before);
          });
    }
    new ToolbarFit(line, more.fontProperty(), giving).again();
    return line;
  }

  /** The menu has what comes after the first {@code shown} values. */
  private void rest(MenuButton more, List<String> values, int shown) {
    shown(more, values.size() > shown);
    more.setText(words.say("ui.findings.more-values", values.size() - shown));
    more.getItems().setAll(values.stream().skip(shown).limit(MOST).map(this::item).toList());
  }

  private static void shown(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }

  private FlowPane flow(String text) {
    var flow = new FlowPane(6, 6, label(text));
    flow.setRowValignment(javafx.geometry.VPos.CENTER);
    flow.setAlignment(Pos.CENTER_LEFT);
    return flow;
  }

  private static Label label(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll("text-muted", "text-small");
    return label;
  }

  private Button choice(String shown, String text) {
    var button = new Button(shown);
    button.setMnemonicParsing(false);
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> model.choose(text));
    return button;
  }

  private MenuItem item(String text) {
    var item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> model.choose(text));
    return item;
  }
}
