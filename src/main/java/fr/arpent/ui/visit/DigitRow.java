package fr.arpent.ui.visit;

/** What keys of the digits mean that are typed one after the other without the shift key. */
final class DigitRow {
  private DigitRow() {}

  /** The digit that {@code character} stands for on some keyboard; -1 for none. */
  static int digit(String character) {
    return DigitKeys.digit(character).orElse(-1);
  }

  /**
   * What was meant by {@code first} when {@code next} follows it: before a letter it is itself
   * («école»), otherwise the digit on its key («2 rue»).
   */
  static String meant(String first, String next) {
    var digit = digit(first);
    var beforeLetter = Character.isLetter(next.codePointAt(0)) && digit(next) < 0;
    return digit <= 0 || beforeLetter ? first : String.valueOf(digit);
  }
}
