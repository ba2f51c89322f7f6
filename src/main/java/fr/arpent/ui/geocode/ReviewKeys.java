package fr.arpent.ui.geocode;

import fr.arpent.ui.visit.DigitKeys;
import fr.arpent.ui.visit.HeldKeys;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Hears the keys of the walk before grid and map do, while somebody walks; a text field keeps its
 * own. Digits are read as characters: French keyboards type them with the shift key.
 */
final class ReviewKeys {
  private final ReviewModel model;
  private final BooleanSupplier covered;
  private final HeldKeys held = new HeldKeys();
  private @Nullable Scene heard;

  /**
   * The keys of {@code model}.
   *
   * @param covered whether something lies over the window and has the keys
   */
  ReviewKeys(ReviewModel model, BooleanSupplier covered) {
    this.model = model;
    this.covered = covered;
  }

  /** Listens in {@code scene}, once. */
  void listen(Scene scene) {
    if (scene.equals(heard)) {
      return;
    }
    heard = scene;
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
    scene.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(scene, event));
    scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> held.release(event.getCode().name()));
    scene.windowProperty().flatMap(window -> window.focusedProperty()).subscribe(held::clear);
  }

  private void pressed(Scene scene, KeyEvent event) {
    if (!mine(scene)) {
      return;
    }
    var first = held.press(event.getCode().name());
    if (event.isShortcutDown()
        || event.isAltDown()
        || event.isShiftDown()
        || button(scene, event)) {
      return;
    }
    var act = action(event.getCode());
    if (act != null) {
      event.consume();
      if (first) {
        act.run();
      }
    }
  }

  private @Nullable Runnable action(KeyCode code) {
    return switch (code) {
      case ENTER -> model::enter;
      case BACK_SPACE -> model::back;
      case ESCAPE -> model::leave;
      case DOWN -> () -> step(1);
      case UP -> () -> step(-1);
      default -> null;
    };
  }

  private void step(int by) {
    var now = model.shown().get();
    if (now != null) {
      model.digit(Math.clamp(now.chosen() + by, 1, Math.max(1, now.choices().size())));
    }
  }

  private void typed(Scene scene, KeyEvent event) {
    var chord = event.isMetaDown() || event.isControlDown() != event.isAltDown();
    if (!mine(scene) || chord || event.getCharacter().isEmpty()) {
      return;
    }
    var digit = DigitKeys.digit(event.getCharacter());
    var skip = event.getCharacter().equalsIgnoreCase("s");
    if (digit.isPresent() || skip) {
      event.consume();
      if (!held.repeated()) {
        digit.ifPresentOrElse(model::digit, model::skip);
      }
    }
  }

  /** A button that was reached with the tab key keeps the key that presses it. */
  private static boolean button(Scene scene, KeyEvent event) {
    return event.getCode() == KeyCode.ENTER && scene.getFocusOwner() instanceof ButtonBase;
  }

  private boolean mine(Scene scene) {
    return model.shown().get() != null
        && !covered.getAsBoolean()
        && !(scene.getFocusOwner() instanceof TextInputControl);
  }
}
