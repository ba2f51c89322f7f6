package fr.arpent.geo.position;

import java.util.regex.Pattern;

/**
 * Decimal numbers as people and spreadsheets write them: point or comma, blanks, points, commas or
 * apostrophes between groups of three, an exponent, a lone {@code m} behind.
 */
final class DecimalText {
  private static final String BLANK = "[ \u00a0\u202f\u2009'’]";
  private static final Pattern PLAIN = Pattern.compile("[+-]?(?:\\d+(?:[.,]\\d+)?|[.,]\\d+)");
  private static final Pattern BLANKS =
      Pattern.compile("[+-]?\\d{1,3}(?:" + BLANK + "\\d{3})+(?:[.,]\\d+)?");
  private static final Pattern POINTS = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3})+,\\d+");
  private static final Pattern COMMAS = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+\\.\\d+");
  private static final Pattern WHOLE =
      Pattern.compile("[+-]?\\d{1,3}(?:(?:\\.\\d{3}){2,}|(?:,\\d{3}){2,})");
  private static final Pattern EXPONENT =
      Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?[eE][+-]?\\d{1,2}");
  private static final double[] TENS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private DecimalText() {}

  /** The number in {@code text}, which has no blanks around; NaN when it is none. */
  static double value(String text) {
    var fast = fast(text);
    if (!Double.isNaN(fast)) {
      return fast;
    }
    var plain = plain(text);
    return plain.isEmpty() ? Double.NaN : Double.parseDouble(plain);
  }

  /** How many digits stand after the decimal sign of a number that was understood. */
  static int decimals(String text) {
    var plain = plain(text);
    var point = plain.indexOf('.');
    var end = plain.indexOf('e') < 0 ? plain.length() : plain.indexOf('e');
    return point < 0 ? 0 : end - point - 1;
  }

  /** The number as Java writes it, all digits kept; empty when it is none. */
  static String plain(String text) {
    var number = text.replace('−', '-').replace('–', '-');
    if (number.endsWith("m") && number.length() > 4) {
      number = number.substring(0, number.length() - 1).strip();
    }
    if (PLAIN.matcher(number).matches()) {
      return number.replace(',', '.');
    }
    if (BLANKS.matcher(number).matches()) {
      return number.replaceAll(BLANK, "").replace(',', '.');
    }
    if (POINTS.matcher(number).matches()) {
      return number.replace(".", "").replace(',', '.');
    }
    if (COMMAS.matcher(number).matches()) {
      return number.replace(",", "");
    }
    if (WHOLE.matcher(number).matches()) {
      return number.replaceAll("[.,]", "");
    }
    return EXPONENT.matcher(number).matches() ? number.replace(',', '.').replace('E', 'e') : "";
  }

  /** Short plain numbers, exactly; NaN for all else. A million cells are read this way. */
  private static double fast(String text) {
    var start = !text.isEmpty() && text.charAt(0) == '-' ? 1 : 0;
    var length = text.length();
    if (length == start || length - start > 16) {
      return Double.NaN;
    }
    var mantissa = 0L;
    var sign = -1;
    for (var i = start; i < length; i++) {
      var c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        mantissa = mantissa * 10 + (c - '0');
      } else if ((c == '.' || c == ',') && sign < 0 && i > start && i < length - 1) {
        sign = i;
      } else {
        return Double.NaN;
      }
    }
    var value = sign < 0 ? mantissa : mantissa / TENS[length - sign - 1];
    return start == 1 ? -value : value;
  }
}
