package fr.arpent.ui.visit;

import fr.arpent.text.Texts;
import fr.arpent.ui.desk.KeyNames;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * One way to press a key of the visit: a character as it is typed, whatever key makes it on this
 * keyboard, or a key that makes none. Characters are read and not codes, since JavaFX on Linux
 * gives no code at all for é è ç à.
 *
 * @param text {@code 's} for a character, {@code F4} or {@code Shortcut+D} for a key by its code
 */
record RoundStroke(String text) {
  private static final String SHORTCUT = "Shortcut+";
  private static final String SHIFT = "Shift+";

  /** Keys of the numeric pad that make a character, and are known from those beside them. */
  private static final Set<KeyCode> PAD =
      EnumSet.of(
          KeyCode.ADD,
          KeyCode.SUBTRACT,
          KeyCode.MULTIPLY,
          KeyCode.DIVIDE,
          KeyCode.DECIMAL,
          KeyCode.SEPARATOR,
          KeyCode.NUMPAD0,
          KeyCode.NUMPAD1,
          KeyCode.NUMPAD2,
          KeyCode.NUMPAD3,
          KeyCode.NUMPAD4,
          KeyCode.NUMPAD5,
          KeyCode.NUMPAD6,
          KeyCode.NUMPAD7,
          KeyCode.NUMPAD8,
          KeyCode.NUMPAD9);

  /** The strokes that {@code text} lists, parted by blanks. */
  static List<RoundStroke> all(String text) {
    return Arrays.stream(text.split(" ", -1))
        .filter(each -> !each.isEmpty())
        .map(each -> each.equals("SPACE") ? of(" ") : new RoundStroke(each))
        .toList();
  }

  /** {@code strokes} as {@link #all} reads them. */
  static String text(List<RoundStroke> strokes) {
    return strokes.stream()
        .map(each -> each.equals(of(" ")) ? "SPACE" : each.text)
        .collect(Collectors.joining(" "));
  }

  /** The stroke of a character. */
  static RoundStroke of(String character) {
    return new RoundStroke("'" + character);
  }

  /** The stroke of a key that was pressed. */
  static RoundStroke of(KeyEvent pressed) {
    return new RoundStroke(
        (pressed.isShortcutDown() ? SHORTCUT : "")
            + (pressed.isShiftDown() ? SHIFT : "")
            + pressed.getCode().name());
  }

  /** Whether the key of {@code code} is one of the numeric pad that makes a character. */
  static boolean onPad(KeyCode code) {
    return PAD.contains(code);
  }

  /** Whether it makes a character that an address may begin with. */
  boolean writes() {
    return isCharacter()
        ? Character.isLetterOrDigit(text.codePointAt(1)) || DigitRow.digit(text.substring(1)) >= 0
        : text.startsWith("NUMPAD");
  }

  boolean isCharacter() {
    return text.startsWith("'");
  }

  /** Its name on the keyboards of a language: {@code Maj S}, {@code Ctrl ↑}. */
  String name(Texts texts) {
    if (isCharacter()) {
      return character(text.substring(1), texts);
    }
    var code = text.substring(text.lastIndexOf('+') + 1);
    return (text.startsWith(SHORTCUT) ? texts.say("ui.key.ctrl") + " " : "")
        + (text.contains(SHIFT) ? texts.say("ui.key.shift") + " " : "")
        + key(code, texts);
  }

  private static String key(String code, Texts texts) {
    var named = "ui.key.pad." + code.toLowerCase(java.util.Locale.ROOT);
    if (texts.has(named)) {
      return texts.say(named);
    }
    return code.startsWith("NUMPAD")
        ? texts.say("ui.key.pad", code.substring("NUMPAD".length()))
        : KeyNames.of(KeyCode.valueOf(code), texts);
  }

  private static String character(String character, Texts texts) {
    if (character.equals(" ")) {
      return texts.say("ui.key.space");
    }
    var large = character.toUpperCase(java.util.Locale.ROOT);
    var letter = Character.isLetter(character.codePointAt(0));
    return letter && character.equals(large)
        ? texts.say("ui.key.shift") + " " + large
        : letter && character.length() == 1 && character.charAt(0) < 128 ? large : character;
  }
}
