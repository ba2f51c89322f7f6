package fr.arpent.schema.type;

/**
 * A number without what {@code bareNumber: false} allows around it: {@code 12 places}, {@code € 5}.
 */
final class Stripped {
  private Stripped() {}

  /**
   * Without leading characters that are neither a minus nor a digit and trailing ones that are no
   * digits.
   */
  static String integer(String text) {
    var from = 0;
    while (from < text.length() && text.charAt(from) != '-' && !digitAt(text, from)) {
      from++;
    }
    var to = text.length();
    while (to > from && !digitAt(text, to - 1)) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean digitAt(String text, int index) {
    return Character.isDigit(text.charAt(index));
  }
}
