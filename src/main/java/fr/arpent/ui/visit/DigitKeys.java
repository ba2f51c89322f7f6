package fr.arpent.ui.visit;

import java.util.OptionalInt;

/**
 * Digits as they are typed: also without the shift key on French keyboards, where JavaFX on Linux
 * gives no key code at all for é è ç à; so characters are read, not codes.
 */
public final class DigitKeys {
  private static final String PLAIN = "1234567890";
  private static final String AZERTY = "&é\"'(-è_çà";
  private static final String MAC = "§!";

  private DigitKeys() {}

  /** The digit that {@code character} stands for. */
  public static OptionalInt digit(String character) {
    if (character.length() != 1) {
      return OptionalInt.empty();
    }
    var plain = PLAIN.indexOf(character);
    var place = plain >= 0 ? plain : AZERTY.indexOf(character);
    if (place >= 0) {
      return OptionalInt.of((place + 1) % 10);
    }
    var mac = MAC.indexOf(character);
    return mac < 0 ? OptionalInt.empty() : OptionalInt.of(6 + 2 * mac);
  }
}
