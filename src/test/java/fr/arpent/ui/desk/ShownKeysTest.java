package fr.arpent.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.text.Texts;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class ShownKeysTest {

  @Test
  void aMenuNamesKeysInTheLanguageOfTheUser() {
    var keys = KeyCombination.keyCombination("Alt+Shift+Enter");
    var shown = new ShownKeys(keys, Texts.in(Locale.FRENCH));

    assertThat(shown.getDisplayText()).isEqualTo("Alt Maj Entrée");
    assertThat(shown.match(pressed(true))).isTrue();
    assertThat(shown.match(pressed(false))).isFalse();
  }

  private static KeyEvent pressed(boolean shift) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, shift, false, true, false);
  }
}
