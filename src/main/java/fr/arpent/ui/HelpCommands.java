package fr.arpent.ui;

import static fr.arpent.ui.action.Command.ABOUT;
import static fr.arpent.ui.action.Command.HELP;
import static fr.arpent.ui.action.Command.KEYS;

import fr.arpent.ui.help.AboutBox;
import fr.arpent.ui.help.HelpBox;
import fr.arpent.ui.help.HelpTopic;
import fr.arpent.ui.help.KeysBox;
import java.nio.file.Path;

/** What the commands do that explain the program. */
final class HelpCommands {
  private final Hands hands;

  private HelpCommands(Hands hands) {
    this.hands = hands;
  }

  static HelpCommands register(Hands hands, Path ownFolder) {
    var commands = new HelpCommands(hands);
    hands.actions().on(KEYS, () -> commands.keys(""));
    hands.actions().on(HELP, () -> commands.topic(HelpTopic.OPEN));
    hands.actions().on(ABOUT, () -> commands.about(ownFolder));
    return commands;
  }

  /** Shows the keys that do {@code what}, those all when it is empty. */
  void keys(String what) {
    var overlay = hands.overlay();
    var box = new KeysBox(hands.words(), what, overlay::close, () -> instead(HelpTopic.OPEN));
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
