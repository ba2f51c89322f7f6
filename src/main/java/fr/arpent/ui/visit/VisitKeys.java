package fr.arpent.ui.visit;

import fr.arpent.ui.desk.Resting;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
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
  private final VisitCard card;
  private final ObjectProperty<RoundKeys> keys;
  private final HeldKeys held = new HeldKeys();
  private @Nullable Scene heard;
  private @Nullable KeyCode pad;

  /**
   * Keys for {@code model}.
   *
   * @param active whether the visit goes on and nothing lies over the window
   * @param card has the fields of the point
   * @param keys which keys do what
   */
  VisitKeys(
      VisitModel model, BooleanSupplier active, VisitCard card, ObjectProperty<RoundKeys> keys) {
    this.model = model;
    this.active = active;
    this.card = card;
    this.keys = keys;
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
    if (tab(scene, event)) {
      event.consume();
      return;
    }
    pad = RoundStroke.onPad(event.getCode()) ? event.getCode() : null;
    var first = held.press(name(event));
    var key =
        key(event).filter(k -> !inField(scene) || worksInField(k, event)).filter(model::takes);
    if (key.isPresent() && !button(scene, event.getCode())) {
      event.consume();
      if (first) {
        model.key(key.get());
      }
    } else if (event.getCode() == KeyCode.SPACE && !keepsSpace(scene)) {
      event.consume(); // it acts when it is typed
    }
  }

  private boolean tab(Scene scene, KeyEvent event) {
    return event.getCode() == KeyCode.TAB
        && !event.isShortcutDown()
        && card.tab(scene.getFocusOwner(), event.isShiftDown());
  }

  /** What a key does that makes no character; the others act when they are typed. */
  private Optional<VisitKey> key(KeyEvent event) {
    return event.isAltDown() || pad != null || event.getCode() == KeyCode.SPACE
        ? Optional.empty()
        : keys.get().does(RoundStroke.of(event));
  }

  /** A field keeps the keys that move in it and change it. */
  private static boolean worksInField(VisitKey key, KeyEvent event) {
    return switch (key) {
      case ENTER, ESCAPE, SEARCH -> true;
      default -> event.getCode().isFunctionKey() && key != VisitKey.EDIT;
    };
  }

  private void typed(Scene scene, KeyEvent event) {
    var character = event.getCharacter();
    if (!mine(scene)
        || inField(scene)
        || chord(event)
        || character.isEmpty()
        || Character.isISOControl(character.charAt(0))
        || (character.equals(" ") && keepsSpace(scene))) {
      return;
    }
    event.consume();
    if (!held.repeated()) {
      type(character);
    }
  }

  private void type(String character) {
    guess(character);
    var onPad =
        Optional.ofNullable(pad)
            .map(code -> new RoundStroke(code.name()))
            .filter(stroke -> keys.get().does(stroke).isPresent());
    var stroke = onPad.orElse(RoundStroke.of(character));
    model.character(character, keys.get().does(stroke), stroke.writes());
  }

  /** Only BÉPO has « and » without the shift key, only AZERTY has &. */
  private void guess(String character) {
    var bepo = character.equals("«") || character.equals("»");
    if (bepo || character.equals("&")) {
      keys.set(keys.get().on(bepo));
    }
  }

  private boolean mine(Scene scene) {
    var owner = scene.getFocusOwner();
    return active.getAsBoolean()
        && (inField(scene) || !(owner instanceof TextInputControl) || chosenThere(owner));
  }

  /** Rows that were chosen in the grid are answered from there. */
  private boolean chosenThere(@Nullable Node owner) {
    return owner instanceof Resting field && field.atRest() && model.several();
  }

  private boolean inField(Scene scene) {
    return card.hasField(scene.getFocusOwner());
  }

  /** A button that was reached with the tab key keeps the keys that press it. */
  private static boolean button(Scene scene, KeyCode code) {
    return code == KeyCode.ENTER && scene.getFocusOwner() instanceof ButtonBase;
  }

  private boolean keepsSpace(Scene scene) {
    return inField(scene) || scene.getFocusOwner() instanceof ButtonBase;
  }

  /** AltGr is Ctrl and Alt together and makes characters. */
  private static boolean chord(KeyEvent event) {
    return event.isMetaDown() || event.isControlDown() != event.isAltDown();
  }

  private static String name(KeyEvent event) {
    return event.getCode().name();
  }
}
