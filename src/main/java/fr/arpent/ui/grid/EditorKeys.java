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
    var used =
        switch (stroke.key()) {
          case ENTER -> enter(stroke);
          case TAB -> leave(() -> cursor.tab(stroke.shift()));
          case ESCAPE -> escape();
          case F2 -> stay();
          case UP, DOWN -> upOrDown(stroke);
          case LEFT, RIGHT ->
              editor.typed()
                  && !stroke.shortcut()
                  && !stroke.shift()
                  && leave(() -> cursor.move(stroke));
          default -> false;
        };
    if (used) {
      event.consume();
    }
  }

  private boolean enter(Stroke stroke) {
    if (stroke.alt()) {
      editor.breakLine();
    } else if (stroke.shortcut()) {
      editor.keepInAll();
    } else {
      leave(() -> cursor.enter(stroke.shift()));
    }
    return true;
  }

  private boolean escape() {
    if (!help.closeList()) {
      editor.giveBack();
    }
    return true;
  }

  private boolean stay() {
    editor.stay();
    return true;
  }

  private boolean upOrDown(Stroke stroke) {
    if (stroke.alt()) {
      help.openList();
      return true;
    }
    return help.step(stroke.key() == javafx.scene.input.KeyCode.UP)
        || (editor.typed() && leave(() -> cursor.move(stroke)));
  }

  private boolean leave(Runnable move) {
    help.take();
    editor.keep();
    move.run();
    return true;
  }
}
