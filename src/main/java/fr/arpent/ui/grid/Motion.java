package fr.arpent.ui.grid;

import javafx.scene.input.KeyCode;

/**
 * A way to go from one cell to another with a key; the same with the shift key extends the range.
 */
enum Motion {
  UP(KeyCode.UP, false),
  DOWN(KeyCode.DOWN, false),
  LEFT(KeyCode.LEFT, false),
  RIGHT(KeyCode.RIGHT, false),
  EDGE_UP(KeyCode.UP, true),
  EDGE_DOWN(KeyCode.DOWN, true),
  EDGE_LEFT(KeyCode.LEFT, true),
  EDGE_RIGHT(KeyCode.RIGHT, true),
  LINE_START(KeyCode.HOME, false),
  LINE_END(KeyCode.END, false),
  START(KeyCode.HOME, true),
  END(KeyCode.END, true),
  PAGE_UP(KeyCode.PAGE_UP, false),
  PAGE_DOWN(KeyCode.PAGE_DOWN, false);

  private final KeyCode key;
  private final boolean shortcut;

  Motion(KeyCode key, boolean shortcut) {
    this.key = key;
    this.shortcut = shortcut;
  }

  /** The key without the shift key. */
  Stroke stroke() {
    return new Stroke(key, shortcut, false, false);
  }
}
