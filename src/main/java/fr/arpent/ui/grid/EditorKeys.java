package fr.arpent.ui.grid;

import javafx.scene.input.KeyEvent;

/** The keys while a cell is edited. */
final class EditorKeys {
  private final CellEditor editor;
  private final EditorHelp help;
  private final CursorKeys cursor;

  EditorKeys(CellEditor editor, EditorHelp help, CursorKeys cursor) {
    this.editor = editor;
    this.help = help;
    this.cursor = cursor;
  }

  /** Acts on a key; one that the text field itself is to have is left alone. */
  void pressed(KeyEvent event) {
    var stroke = Stroke.of(event);
    var used = picking(stroke) || act(stroke);
    if (used) {
      event.consume();
    }
  }

  private boolean picking(Stroke stroke) {
    return !stroke.alt() && !stroke.shortcut() && help.key(stroke.key());
  }

  private boolean act(Stroke stroke) {
    return switch (stroke.key()) {
      case ENTER -> enter(stroke);
      case TAB -> leave(false, () -> cursor.tab(stroke.shift()));
      case ESCAPE -> escape();
      case F2 -> stay();
      case DOWN -> stroke.alt() ? open() : arrow(stroke);
      case UP, LEFT, RIGHT -> arrow(stroke);
      default -> false;
    };
  }

  private boolean enter(Stroke stroke) {
    if (stroke.alt()) {
      editor.breakLine();
    } else if (stroke.shortcut()) {
      editor.keepInAll();
    } else {
      leave(true, () -> cursor.enter(stroke.shift()));
    }
    return true;
  }

  private boolean escape() {
    if (!help.close()) {
      editor.giveBack();
    }
    return true;
  }

  private boolean stay() {
    editor.stay();
    return true;
  }

  private boolean open() {
    help.open();
    return true;
  }

  /** While a new text is typed arrows leave the cell, as in a spreadsheet. */
  private boolean arrow(Stroke stroke) {
    return editor.typed()
        && !stroke.shortcut()
        && !stroke.shift()
        && leave(false, () -> cursor.move(stroke));
  }

  private boolean leave(boolean meant, Runnable move) {
    help.take(meant);
    editor.keep();
    move.run();
    return true;
  }
}
