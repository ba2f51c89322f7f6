package fr.arpent.ui.action;

import fr.arpent.ui.desk.Resting;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * Listens to the keys of the commands that work everywhere. A key that a text field needs is left
 * to it while it has the focus.
 */
public final class Keys {
  private final Actions actions;
  private final BooleanSupplier covered;

  /**
   * Runs the commands of {@code actions}.
   *
   * @param covered whether a dialog lies over the window: then keys are the dialog's
   */
  public Keys(Actions actions, BooleanSupplier covered) {
    this.actions = actions;
    this.covered = covered;
  }

  /** Listens in {@code scene}, before what has the focus does. */
  public void listen(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
  }

  private void pressed(Scene scene, KeyEvent event) {
    for (var command : actions.known()) {
      if (command.scope() == Scope.EVERYWHERE
          && command.keys().stream().anyMatch(keys -> keys.match(event))) {
        if (!inDialog(command) && !ownedByText(scene, command)) {
          event.consume();
          actions.run(command);
        }
        return;
      }
    }
  }

  private boolean inDialog(Command command) {
    return covered.getAsBoolean() && command != Command.QUIT;
  }

  /** Undo inside a text field is the field's own, as long as it has something to undo. */
  private static boolean ownedByText(Scene scene, Command command) {
    if (!(scene.getFocusOwner() instanceof TextInputControl text)
        || (text instanceof Resting field && field.atRest())) {
      return false;
    }
    return switch (command) {
      case UNDO -> text.isUndoable();
      case REDO -> text.isRedoable();
      case REPAIR, REPAIR_ALIKE -> true;
      default -> false;
    };
  }
}
