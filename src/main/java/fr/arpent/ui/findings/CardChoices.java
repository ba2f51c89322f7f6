package fr.arpent.ui.findings;

import fr.arpent.check.Finding;
import fr.arpent.check.repair.DateOrder;
import fr.arpent.check.repair.Question;
import fr.arpent.ui.desk.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;

/** What else the cell could hold: the other allowed values, or the readings of a doubtful date. */
final class CardChoices {
  private static final int SHOWN = 3;
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

  private Node others(List<String> values) {
    var flow = flow(words.say("ui.findings.other-value"));
    values.stream().limit(SHOWN).forEach(text -> flow.getChildren().add(choice(text, text)));
    if (values.size() > SHOWN) {
      var more = new MenuButton(words.say("ui.findings.more-values", values.size() - SHOWN));
      more.setId("more-values");
      more.getStyleClass().add("small");
      values.stream().skip(SHOWN).limit(MOST).forEach(text -> more.getItems().add(item(text)));
      flow.getChildren().add(more);
    }
    return flow;
  }

  private FlowPane flow(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll("text-muted", "text-small");
    var flow = new FlowPane(6, 6, label);
    flow.setRowValignment(javafx.geometry.VPos.CENTER);
    flow.setAlignment(Pos.CENTER_LEFT);
    return flow;
  }

  private Button choice(String shown, String text) {
    var button = new Button(shown);
    button.setMnemonicParsing(false);
    button.getStyleClass().add("small");
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
