package fr.arpent.ui.shell;

import fr.arpent.text.Texts;
import fr.arpent.ui.action.Actions;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.action.MenuPlan;
import fr.arpent.ui.desk.KeyNames;
import fr.arpent.ui.desk.Words;
import java.util.List;

/** The commands as lines of the palette. */
final class CommandLines implements PaletteSource {
  private final Actions actions;
  private final Words words;
  private final PaletteSearch search;

  CommandLines(Actions actions, Words words) {
    this.actions = actions;
    this.words = words;
    search = new PaletteSearch(actions, Texts::in);
  }

  @Override
  public List<PaletteLine> find(String asked) {
    return search.find(asked).stream().map(this::line).toList();
  }

  private PaletteLine line(Command command) {
    return new PaletteLine(
        PaletteLine.Group.COMMANDS,
        command.icon(),
        words.say(actions.words(command).getValue()),
        actions.refusal(command).map(words::say).orElseGet(() -> menu(command)),
        command.key().map(k -> KeyNames.of(k, words.texts().get())).orElse(""),
        actions.available(command).get(),
        () -> actions.run(command));
  }

  private String menu(Command command) {
    return MenuPlan.menuOf(command)
        .map(id -> words.say("ui.menu." + id).replace("_", ""))
        .orElse("");
  }
}
