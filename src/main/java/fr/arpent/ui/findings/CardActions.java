package fr.arpent.ui.findings;

import fr.arpent.check.Finding;
import fr.arpent.check.FindingGroup;
import fr.arpent.step.Operation;
import fr.arpent.ui.action.Buttons;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.shell.Prompt;
import fr.arpent.ui.shell.ToolbarFit;
import fr.arpent.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What can be done about a finding: repair it, all like it, all that is sure; or leave it. */
final class CardActions {
  private static final int LONGEST = 14;

  private final FindingsModel model;
  private final Words words;
  private final Buttons buttons;
  private final Prompt prompt;
  private final BiConsumer<RepairPlan, Node> previewed;

  /**
   * Actions of {@code model}.
   *
   * @param prompt asks for the reason to leave a finding
   * @param previewed shows a repair of many cells beside the button that asked for it
   */
  CardActions(
      FindingsModel model,
      Words words,
      Buttons buttons,
      Prompt prompt,
      BiConsumer<RepairPlan, Node> previewed) {
    this.model = model;
    this.words = words;
    this.buttons = buttons;
    this.prompt = prompt;
    this.previewed = previewed;
  }

  /** The actions about {@code worst}; {@code repairable} is the finding with a certain repair. */
  HBox of(Finding worst, Optional<Finding> repairable) {
    var doing = row();
    repairable.ifPresent(f -> repairs(doing, f));
    model.completion(worst).ifPresent(operation -> complete(doing, operation));
    position(doing, worst.field());
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var more = more(worst);
    doing.getChildren().addAll(gap, more);
    fit(doing, more);
    return doing;
  }

  /**
   * Where there is too little room, the repairs of many cells go into the menu, the largest first.
   */
  private static void fit(HBox doing, MenuButton more) {
    var many = new ArrayList<Consumer<Boolean>>();
    for (var id : List.of("repair-group", "repair-alike")) {
      doing.getChildren().stream()
          .filter(node -> id.equals(node.getId()))
          .map(Button.class::cast)
          .forEach(button -> many.add(inMenu(button, more)));
    }
    doing.setMinWidth(0);
    new ToolbarFit(doing, more.fontProperty(), many).again();
  }

  private static Consumer<Boolean> inMenu(Button button, MenuButton more) {
    var item = item(button.getId() + "-item", button.getText(), button::fire);
    return full -> {
      button.setVisible(full);
      button.setManaged(full);
      more.getItems().remove(item);
      if (!full) {
        more.getItems().addFirst(item);
      }
    };
  }

  /** The actions about a line that concerns no cell. */
  HBox about(FindingGroup group) {
    var doing = row();
    position(doing, group.cause().spot().field());
    var match = buttons.worded(Command.MATCH_COLUMNS);
    if (!match.isDisabled()) {
      doing.getChildren().add(match);
    }
    return doing;
  }

  private static HBox row() {
    var doing = new HBox(8);
    doing.setAlignment(Pos.CENTER_LEFT);
    return doing;
  }

  private void repairs(HBox doing, Finding finding) {
    var repair = buttons.keyed(Command.REPAIR);
    repair.getStyleClass().add("accent");
    repair.setMinWidth(Region.USE_PREF_SIZE);
    doing.getChildren().add(repair);
    if (finding.count() > 1) {
      var alike =
          button(
              "repair-alike", words.say("ui.findings.alike", finding.count(), shortened(finding)));
      alike.setOnAction(_ -> model.repairLike());
      doing.getChildren().add(alike);
    }
    model
        .group(finding)
        .filter(g -> g.repairs() > finding.count())
        .ifPresent(group -> doing.getChildren().add(sure(group)));
  }

  /** Rows that stop too early get the cells they lack, empty; a cell that has a text keeps it. */
  private void complete(HBox doing, Operation operation) {
    var complete = button("complete-rows", words.say("ui.findings.complete-rows"));
    complete.getStyleClass().add("accent");
    complete.setOnAction(_ -> model.bench().desk().ask(operation));
    doing.getChildren().add(complete);
  }

  private static String shortened(Finding finding) {
    var text = finding.value();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  private Button sure(FindingGroup group) {
    var sure = button("repair-group", words.say("ui.findings.repair-group", group.repairs()));
    sure.setOnAction(
        _ ->
            model
                .plan(group)
                .ifPresent(
                    plan -> previewed.accept(plan, sure.isVisible() ? sure : sure.getParent())));
    return sure;
  }

  /** Where the schema asks for a position and the table has it in another form. */
  private void position(HBox doing, String field) {
    if (model.converts(field)) {
      var convert = buttons.worded(Command.CONVERT_POSITIONS);
      convert.getStyleClass().add("accent");
      doing.getChildren().add(convert);
    }
  }

  private MenuButton more(Finding finding) {
    var more = new MenuButton();
    more.setId("finding-more");
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.setGraphic(Icons.node("more-horizontal"));
    more.setAccessibleText(words.say("ui.findings.more"));
    more.getStyleClass().addAll("flat", "no-arrow");
    if (!finding.value().isEmpty()) {
      more.getItems()
          .add(
              item(
                  "leave-one",
                  words.say("ui.findings.leave", finding.value()),
                  () -> leave(finding, false)));
    }
    more.getItems()
        .addAll(
            item(
                "leave-all",
                words.say("ui.findings.leave-all", finding.field()),
                () -> leave(finding, true)),
            item("copy-message", words.say("ui.findings.copy"), () -> copy(finding)));
    return more;
  }

  private void leave(Finding finding, boolean whole) {
    prompt.ask("ui.findings.leave.why", "", reason -> model.leave(finding, whole, reason));
  }

  private void copy(Finding finding) {
    var content = new ClipboardContent();
    content.putString(words.say(finding.message()) + "\n" + words.say(finding.expected()));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static MenuItem item(String id, String text, Runnable run) {
    var item = new MenuItem(text);
    item.setId(id);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> run.run());
    return item;
  }

  private static Button button(String id, String text) {
    var button = new Button(text);
    button.setId(id);
    button.setMnemonicParsing(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
