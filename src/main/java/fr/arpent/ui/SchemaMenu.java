package fr.arpent.ui;

import static fr.arpent.ui.action.Command.MATCH_COLUMNS;

import fr.arpent.check.matching.SchemaGuess.Guess;
import fr.arpent.schema.Origin;
import fr.arpent.schema.TableSchema;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/**
 * The menu of the schema's button: those like the table, those chosen last, all others, the
 * matching, and where the present one comes from.
 */
final class SchemaMenu {
  private static final int PROPOSED = 3;

  private final Hands hands;
  private final SchemaCommands commands;
  private final ContextMenu menu = new ContextMenu();

  SchemaMenu(
      Hands hands, SchemaCommands commands, List<TableSchema> recent, @Nullable TableSchema now) {
    this.hands = hands;
    this.commands = commands;
    menu.setId("schema-menu");
    if (now != null) {
      present(now);
    }
    proposed();
    recent(recent, now);
    if (!menu.getItems().isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    add("schema-all", "ui.schema.menu.search", commands::choose);
    add("schema-file", "ui.schema.menu.file", commands.own()::chooseFile);
    add("schema-address", "ui.schema.menu.address", commands.own()::askAddress);
    add("schema-draft", "ui.command.draft-schema", commands.own()::draft);
    if (now != null) {
      add("schema-none", "ui.schema.menu.none", commands::forget);
    }
  }

  /** Opens under {@code anchor}. */
  void show(Node anchor) {
    menu.show(anchor, Side.BOTTOM, 0, 4);
  }

  private void present(TableSchema now) {
    heading(source(now.origin()));
    add("schema-match", "ui.command.match-columns", () -> hands.actions().run(MATCH_COLUMNS));
    menu.getItems().add(new SeparatorMenuItem());
  }

  private String source(Origin origin) {
    return origin.ours()
        ? hands.words().say("ui.schema.ours")
        : hands
            .words()
            .say(
                "ui.schema.source",
                origin.owner().orElse(origin.name()),
                origin.version().orElse("?"));
  }

  private void proposed() {
    var fitting = commands.proposals().get().stream().filter(Guess::fits).limit(PROPOSED).toList();
    if (!fitting.isEmpty()) {
      heading(hands.words().say("ui.schema.menu.proposed"));
      fitting.forEach(
          guess ->
              add(
                  guess.entry().title() + "  —  " + hands.words().say(guess.reason()),
                  guess.entry().schema()));
    }
  }

  private void recent(List<TableSchema> recent, @Nullable TableSchema now) {
    var others = recent.stream().filter(s -> !s.equals(now)).toList();
    if (!others.isEmpty()) {
      heading(hands.words().say("ui.schema.menu.recent"));
      others.forEach(s -> add(s.origin().title().orElse(s.name()), s));
    }
  }

  private void heading(String text) {
    var item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setDisable(true);
    menu.getItems().add(item);
  }

  private void add(String text, TableSchema schema) {
    var item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> commands.choose(schema));
    menu.getItems().add(item);
  }

  private void add(String id, String code, Runnable run) {
    var item = new MenuItem(hands.words().say(code));
    item.setId(id);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> run.run());
    menu.getItems().add(item);
  }
}
