package fr.arpent.ui.grid;

import fr.arpent.ui.desk.Resting;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;

/**
 * The text field that lies over the current cell and keeps the focus, so that the first letter
 * typed, composed or not, arrives in a real text field. While no cell is edited it cannot be seen,
 * leaves keys to the grid, and tells a screen reader what the cell says.
 */
final class CellField extends TextField implements Resting {
  private boolean idle = true;
  private String speech = "";

  CellField() {
    getStyleClass().add("cell-editor");
    setFocusTraversable(true);
    setEventDispatcher(new LeavingKeys(getEventDispatcher()));
    rest();
  }

  /** No cell is edited. */
  void rest() {
    idle = true;
    setText("");
    setOpacity(0);
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.TABLE_CELL);
  }

  /** A cell is edited. */
  void wake() {
    idle = false;
    setOpacity(1);
    setMouseTransparent(false);
    setAccessibleRole(AccessibleRole.TEXT_FIELD);
  }

  @Override
  public boolean atRest() {
    return idle;
  }

  /** What a screen reader says of the current cell. */
  void say(String words) {
    if (!words.equals(speech)) {
      speech = words;
      setAccessibleText(words);
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return idle && attribute == AccessibleAttribute.TEXT
        ? speech
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  private boolean leaves(Event event) {
    if (!idle) {
      return false;
    }
    return event.getEventType() == KeyEvent.KEY_PRESSED
        || event.getEventType() == KeyEvent.KEY_RELEASED
        || event instanceof ContextMenuEvent
        || (event instanceof KeyEvent typed && " ".equals(typed.getCharacter()));
  }

  /** Passes by what the field itself would do with a key. */
  private final class LeavingKeys implements EventDispatcher {
    private final EventDispatcher own;

    LeavingKeys(EventDispatcher own) {
      this.own = own;
    }

    @Override
    public Event dispatchEvent(Event event, EventDispatchChain tail) {
      return leaves(event) ? tail.dispatchEvent(event) : own.dispatchEvent(event, tail);
    }
  }
}
