package fr.arpent.ui.desk;

import fr.arpent.text.Texts;
import java.util.ArrayList;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** Keys as the keyboards of a language name them: {@code Ctrl Maj Z}, {@code Alt Entrée}. */
public final class KeyNames {
  private KeyNames() {}

  /** The name of {@code keys} in the language of {@code texts}. */
  public static String of(KeyCombination keys, Texts texts) {
    var parts = new ArrayList<String>();
    add(parts, keys.getShortcut(), texts.say("ui.key.ctrl"));
    add(parts, keys.getControl(), texts.say("ui.key.ctrl"));
    add(parts, keys.getAlt(), texts.say("ui.key.alt"));
    add(parts, keys.getShift(), texts.say("ui.key.shift"));
    if (keys instanceof KeyCodeCombination code) {
      parts.add(of(code.getCode(), texts));
    }
    return String.join(" ", parts);
  }

  /** The name of one key. */
  public static String of(KeyCode code, Texts texts) {
    var named = "ui.key." + code.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return texts.has(named) ? texts.say(named) : code.getName();
  }

  private static void add(java.util.List<String> parts, ModifierValue state, String name) {
    if (state == ModifierValue.DOWN) {
      parts.add(name);
    }
  }
}
