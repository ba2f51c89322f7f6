package fr.arpent.ui.grid;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key with the keys held beside it.
 *
 * @param shortcut Ctrl, or Command on macOS
 */
public record Stroke(KeyCode key, boolean shortcut, boolean shift, boolean alt) {
  private static final boolean MAC =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

  /** The key alone. */
  static Stroke plain(KeyCode key) {
    return new Stroke(key, false, false, false);
  }

  /** The key with Ctrl, or Command on macOS. */
  static Stroke shortcut(KeyCode key) {
    return new Stroke(key, true, false, false);
  }

  /** What was pressed; a semicolon by the letter it gives, as its key differs by keyboard. */
  static Stroke of(KeyEvent event) {
    var key = ";".equals(event.getText()) ? KeyCode.SEMICOLON : keypad(event.getCode());
    var shortcut = MAC ? event.isMetaDown() : event.isControlDown();
    return new Stroke(key, shortcut, event.isShiftDown(), event.isAltDown());
  }

  Stroke withShift() {
    return new Stroke(key, shortcut, true, alt);
  }

  Stroke withoutShift() {
    return new Stroke(key, shortcut, false, alt);
  }

  private static KeyCode keypad(KeyCode key) {
    return switch (key) {
      case KP_UP -> KeyCode.UP;
      case KP_DOWN -> KeyCode.DOWN;
      case KP_LEFT -> KeyCode.LEFT;
      case KP_RIGHT -> KeyCode.RIGHT;
      default -> key;
    };
  }
}
