package fr.arpent.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class KeyMapTest {
  private final KeyMap keys = new KeyMap();

  @Test
  void noTwoThingsHaveOneKey() {
    var taken = new HashMap<Stroke, String>();
    for (var command : GridCommand.values()) {
      for (var stroke : command.strokes()) {
        assertThat(taken.put(stroke, command.id())).as("%s", stroke).isNull();
      }
    }
    for (var motion : Motion.values()) {
      assertThat(taken.put(motion.stroke(), motion.name())).as("%s", motion).isNull();
      assertThat(taken.put(motion.stroke().withShift(), motion.name())).as("%s", motion).isNull();
    }
  }

  @Test
  void noKeyNeedsWhatFrenchKeyboardsLack() {
    var dead =
        Set.of(KeyCode.OPEN_BRACKET, KeyCode.CLOSE_BRACKET, KeyCode.BACK_SLASH, KeyCode.BACK_QUOTE);
    for (var command : GridCommand.values()) {
      for (var stroke : command.strokes()) {
        assertThat(dead).doesNotContain(stroke.key());
        assertThat(stroke.shortcut() && stroke.alt()).as("Ctrl+Alt is AltGr").isFalse();
        assertThat(stroke.shortcut() && stroke.key().isDigitKey()).isFalse();
        assertThat(stroke.alt() && stroke.key().isLetterKey()).isFalse();
      }
    }
  }

  @Test
  void everyCommandHasItsWordsInBothLanguages() {
    for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      for (var command : GridCommand.values()) {
        var key = "ui.grid.command." + command.id().substring("grid.".length());
        assertThat(Texts.in(language).has(key)).as("%s %s", language, key).isTrue();
      }
    }
  }

  @Test
  void readsWhatIsPressed() {
    assertThat(keys.command(pressed("", KeyCode.D, true, false))).contains(GridCommand.FILL_DOWN);
    assertThat(keys.command(pressed(";", KeyCode.UNDEFINED, true, false)))
        .as("by its letter, whatever its key")
        .contains(GridCommand.TODAY);
    assertThat(keys.command(pressed("", KeyCode.TAB, false, true))).contains(GridCommand.PREVIOUS);
    assertThat(keys.motion(pressed("", KeyCode.KP_UP, false, false))).contains(Motion.UP);
    assertThat(keys.motion(pressed("", KeyCode.HOME, true, true))).contains(Motion.START);
    assertThat(keys.command(pressed("z", KeyCode.Z, true, false))).isEmpty();
    assertThat(keys.motion(pressed("a", KeyCode.A, false, false))).isEmpty();
  }

  private static Stroke pressed(String text, KeyCode code, boolean control, boolean shift) {
    return Stroke.of(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, shift, control, false, false));
  }
}
