package fr.arpent.ui.visit;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Hears the keys of the visit before grid and map do, while it goes on; a text field elsewhere
 * keeps its own.
 */
final class VisitKeys {
  private final VisitModel model;
  private final BooleanSupplier active;
  private final Node field;
  private final HeldKeys held = new HeldKeys();
  private @Nullable Scene heard;

  VisitKeys(VisitModel model, BooleanSupplier active, Node field) {
    this.model = model;
    this.active = active;
    this.field = field;
  }

  /** Listens in {@code scene}, once. */
  void listen(Scene scene) {
    if (scene.equals(heard)) {
      return;
    }
    heard = scene;
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
    scene.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(scene, event));
    scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> held.release(name(event)));
    scene.windowProperty().flatMap(window -> window.focusedProperty()).subscribe(held::clear);
  }

  private void pressed(Scene scene, KeyEvent event) {
    if (!mine(scene)) {
      return;
    }
    var first = held.press(name(event));
    var key = key(event, field.equals(scene.getFocusOwner()));
    if (key.isPresent() && !button(scene, event.getCode())) {
      event.consume();
      if (first) {
        model.key(key.get());
      }
    } else if (event.getCode() == KeyCode.SPACE && !keepsSpace(scene)) {
      event.consume(); // it acts when it is typed
    }
  }

  private void typed(Scene scene, KeyEvent event) {
    var character = event.getCharacter();
    if (!mine(scene)
        || field.equals(scene.getFocusOwner())
        || chord(event)
        || character.isEmpty()
        || Character.isISOControl(character.charAt(0))
        || (character.equals(" ") && keepsSpace(scene))) {
      return;
    }
    event.consume();
    if (!held.repeated()) {
      model.character(character);
    }
  }

  private static Optional<VisitKey> key(KeyEvent event, boolean inField) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      var search = event.getCode() == KeyCode.L;
      return (inField && !search) || !event.isShortcutDown()
          ? Optional.empty()
          : chord(event.getCode());
    }
    return switch (event.getCode()) {
      case ENTER -> Optional.of(VisitKey.ENTER);
      case ESCAPE -> Optional.of(VisitKey.ESCAPE);
      case BACK_SPACE -> outside(inField, VisitKey.BACK);
      case UP -> outside(inField, VisitKey.LOOK_BACK);
      case DOWN -> outside(inField, VisitKey.LOOK_ON);
      case F2 -> outside(inField, VisitKey.EDIT);
      default -> Optional.empty();
    };
  }

  private static Optional<VisitKey> chord(KeyCode code) {
    return switch (code) {
      case D -> Optional.of(VisitKey.REPEAT);
      case L -> Optional.of(VisitKey.SEARCH);
      default -> Optional.empty();
    };
  }

  private static Optional<VisitKey> outside(boolean inField, VisitKey key) {
    return inField ? Optional.empty() : Optional.of(key);
  }

  private boolean mine(Scene scene) {
    var owner = scene.getFocusOwner();
    return active.getAsBoolean() && (field.equals(owner) || !(owner instanceof TextInputControl));
  }

  /** A button that was reached with the tab key keeps the keys that press it. */
  private static boolean button(Scene scene, KeyCode code) {
    return code == KeyCode.ENTER && scene.getFocusOwner() instanceof ButtonBase;
  }

  private boolean keepsSpace(Scene scene) {
    var owner = scene.getFocusOwner();
    return owner instanceof ButtonBase || field.equals(owner);
  }

  /** AltGr is Ctrl and Alt together and makes characters. */
  private static boolean chord(KeyEvent event) {
    return event.isMetaDown() || event.isControlDown() != event.isAltDown();
  }

  private static String name(KeyEvent event) {
    return event.getCode().name();
  }
}
