package fr.arpent.ui.grid;

import java.util.ArrayList;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Keys as menus write them. */
final class Accelerators {

  private Accelerators() {}

  static KeyCombination of(Stroke stroke) {
    var held = new ArrayList<KeyCombination.Modifier>();
    if (stroke.shortcut()) {
      held.add(KeyCombination.SHORTCUT_DOWN);
    }
    if (stroke.shift()) {
      held.add(KeyCombination.SHIFT_DOWN);
    }
    if (stroke.alt()) {
      held.add(KeyCombination.ALT_DOWN);
    }
    return new KeyCodeCombination(stroke.key(), held.toArray(KeyCombination.Modifier[]::new));
  }
}
