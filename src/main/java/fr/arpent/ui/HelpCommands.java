package fr.arpent.ui;

import static fr.arpent.ui.action.Command.ABOUT;
import static fr.arpent.ui.action.Command.HELP;
import static fr.arpent.ui.action.Command.KEYS;

import fr.arpent.ui.help.AboutBox;
import fr.arpent.ui.help.HelpBox;
import fr.arpent.ui.help.HelpTopic;
import fr.arpent.ui.help.KeyTable;
import fr.arpent.ui.help.KeysBox;
import fr.arpent.ui.visit.RoundKeys;
import java.nio.file.Path;
import java.util.function.Supplier;

/** What the commands do that explain the program. */
final class HelpCommands {
  private final Hands hands;
  private final Supplier<RoundKeys> round;
  private final Supplier<String> place;

  private HelpCommands(Hands hands, Supplier<RoundKeys> round, Supplier<String> place) {
    this.hands = hands;
    this.round = round;
    this.place = place;
  }

  /**
   * Says what the commands do.
   *
   * @param round the keys of the visit, as the user has them
   * @param place the section of keys that work where one is
   */
  static HelpCommands register(
      Hands hands, Path ownFolder, Supplier<RoundKeys> round, Supplier<String> place) {
    var commands = new HelpCommands(hands, round, place);
    hands.actions().on(KEYS, () -> commands.keys(""));
    hands.actions().on(HELP, () -> commands.topic(HelpTopic.OPEN));
    hands.actions().on(ABOUT, () -> commands.about(ownFolder));
    return commands;
  }

  /** Shows the keys that do {@code what}, those all when it is empty. */
  void keys(String what) {
    var overlay = hands.overlay();
    var here = place.get();
    var box =
        new KeysBox(
            hands.words(),
            texts -> KeyTable.in(texts, round.get()).first(here),
            what,
            overlay::close,
            () -> instead(HelpTopic.OPEN));
    overlay.dialog(box.node(), () -> {});
    box.takeFocus();
  }

  /** Shows the page about {@code topic}, with the others beside it. */
  void topic(HelpTopic topic) {
    var overlay = hands.overlay();
    var box = new HelpBox(hands.words(), topic, overlay::close, this::keysInstead);
    overlay.dialog(box.node(overlay), () -> {});
    box.takeFocus();
  }

  private void instead(HelpTopic topic) {
    hands.overlay().close();
    topic(topic);
  }

  private void keysInstead() {
    hands.overlay().close();
    keys("");
  }

  private void about(Path ownFolder) {
    var overlay = hands.overlay();
    overlay.dialog(new AboutBox(hands.words(), ownFolder, overlay::close).node(), () -> {});
  }
}
