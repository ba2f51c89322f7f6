package fr.arpent.check.custom;

import fr.arpent.schema.type.Blanks;

/** The digits of an official number, whatever blanks and dots people put between them. */
public final class Digits {
  private static final int FULL_WIDTH = 0xFF10;
  private static final int MATHEMATICAL = 0x1D7CE;
  private static final int MATHEMATICAL_END = 0x1D7FF;

  private Digits() {}

  /**
   * {@code text} without blanks and dots, full-width and mathematical digits as 0 to 9; those of
   * other scripts stay, as the national validator refuses them.
   */
  static String of(String text) {
    var digits = new StringBuilder(text.length());
    text.codePoints().filter(c -> !between(c)).forEach(c -> digits.appendCodePoint(plain(c)));
    return digits.toString();
  }

  private static boolean between(int c) {
    return c == '.' || c == '·' || (c <= Character.MAX_VALUE && Blanks.is((char) c));
  }

  private static int plain(int c) {
    if (c >= FULL_WIDTH && c < FULL_WIDTH + 10) {
      return '0' + c - FULL_WIDTH;
    }
    return c >= MATHEMATICAL && c <= MATHEMATICAL_END ? '0' + (c - MATHEMATICAL) % 10 : c;
  }

  /** Whether {@code text} is of {@code count} digits and nothing else. */
  static boolean are(String text, int count) {
    return text.length() == count && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether the last digit is the one that the others call for (Luhn, ISO/IEC 7812-1). */
  public static boolean luhn(String digits) {
    var sum = 0;
    for (var i = 0; i < digits.length(); i++) {
      var digit = digits.charAt(digits.length() - 1 - i) - '0';
      var twice = i % 2 == 0 ? digit : digit * 2;
      sum += twice > 9 ? twice - 9 : twice;
    }
    return sum % 10 == 0;
  }

  static int sum(String digits) {
    return digits.chars().map(c -> c - '0').sum();
  }
}
