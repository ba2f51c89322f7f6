package fr.arpent.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.text.Texts;
import fr.arpent.ui.desk.KeyNames;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCodeCombination;
import org.junit.jupiter.api.Test;

/**
 * Walks the list of commands: words in both languages, a place in a menu, keys that never clash.
 */
class CommandTest {

  @Test
  void everyCommandHasItsWords() {
    for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      var texts = Texts.in(language);
      for (var command : Command.values()) {
        assertThat(texts.has(command.words())).as(command.words()).isTrue();
        assertThat(texts.has(command.words() + ".words")).as(command.words()).isTrue();
      }
    }
  }

  @Test
  void everyCommandStandsInOneMenu() {
    var inMenus = MenuPlan.MENUS.stream().flatMap(m -> m.each().stream()).toList();
    for (var command : Command.values()) {
      assertThat(inMenus).containsOnlyOnce(command.id());
    }
    assertThat(
            inMenus.stream()
                .filter(id -> !id.equals("-") && !id.equals("recent"))
                .allMatch(id -> Command.byId(id).isPresent()))
        .isTrue();
  }

  @Test
  void noTwoCommandsShareAKeyWhereBothCanBeMeant() {
    for (var a : Command.values()) {
      for (var b : Command.values()) {
        if (a.compareTo(b) < 0 && a.scope().meets(b.scope())) {
          var shared = new HashSet<>(a.keys());
          shared.retainAll(b.keys());
          assertThat(shared).as("%s and %s", a, b).isEmpty();
        }
      }
    }
  }

  @Test
  void keysCanBeTypedOnEveryKeyboard() {
    var needsAltGr = List.of("[", "]", "{", "}", "\\", "|", "@", "#", "~", "^", "`");
    for (var command : Command.values()) {
      for (var keys : command.keys()) {
        assertThat(keys).isInstanceOf(KeyCodeCombination.class);
        var code = ((KeyCodeCombination) keys).getCode();
        assertThat(needsAltGr).doesNotContain(code.getName());
        assertThat(code.isDigitKey()).as("%s: digits need Shift on AZERTY", command).isFalse();
      }
    }
  }

  @Test
  void everyIconExists() {
    assertThat(Arrays.stream(Command.values()))
        .allSatisfy(c -> assertThat(fr.arpent.ui.theme.Icons.sign(c.icon())).isNotEmpty());
  }

  @Test
  void keysAreNamedAsTheKeyboardNamesThem() {
    var french = Texts.in(Locale.FRENCH);
    assertThat(KeyNames.of(Command.REPAIR.keys().getFirst(), french)).isEqualTo("Alt Entrée");
    assertThat(KeyNames.of(Command.REDO.keys().get(1), french)).isEqualTo("Ctrl Maj Z");
    assertThat(KeyNames.of(Command.REDO.keys().get(1), Texts.in(Locale.ENGLISH)))
        .isEqualTo("Ctrl Shift Z");
  }
}
