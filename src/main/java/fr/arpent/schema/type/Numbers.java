package fr.arpent.schema.type;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts of decimal numbers as Python's {@code Decimal} and {@code float} read them. */
final class Numbers {
  private static final Pattern GRAMMAR =
      Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?");
  private static final Pattern INFINITE = Pattern.compile("(?i)[+-]?inf(?:inity)?");
  private static final Pattern NO_NUMBER = Pattern.compile("(?i)[+-]?s?nan\\d*");
  private static final Pattern REAL_NO_NUMBER = Pattern.compile("(?i)[+-]?nan");
  private static final Pattern INNER_LINES = Pattern.compile("(?<=\\d)_(?=\\d)");
  private static final int QUICK = 17;

  private Numbers() {}

  /** The decimal of a text without white space around, or null. */
  static @Nullable Number decimal(String text) {
    var quick = quickly(text);
    return quick != null ? quick : slowly(Blanks.asciiDigits(text).replace("_", ""));
  }

  /** The double of a text without white space around, or null. */
  static @Nullable Number real(String text) {
    var ascii = INNER_LINES.matcher(Blanks.asciiDigits(text)).replaceAll("");
    if (GRAMMAR.matcher(ascii).matches()) {
      return Values.of(Double.parseDouble(ascii));
    }
    return special(ascii, REAL_NO_NUMBER);
  }

  private static @Nullable Number slowly(String ascii) {
    if (!GRAMMAR.matcher(ascii).matches()) {
      return special(ascii, NO_NUMBER);
    }
    try {
      return Values.decimal(ascii);
    } catch (NumberFormatException _) {
      return null;
    }
  }

  private static @Nullable Number special(String ascii, Pattern noNumber) {
    if (INFINITE.matcher(ascii).matches()) {
      return ascii.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return noNumber.matcher(ascii).matches() ? (Number) Double.NaN : null;
  }

  /** Up to 17 digits with at most one point: nearly every number of a file; null for all else. */
  private static @Nullable Number quickly(String text) {
    var negative = !text.isEmpty() && text.charAt(0) == '-';
    var unscaled = 0L;
    var point = -1;
    var from = negative ? 1 : 0;
    if (text.length() == from || text.length() > QUICK) {
      return null;
    }
    for (var i = from; i < text.length(); i++) {
      var c = text.charAt(i);
      if (Blanks.digit(c)) {
        unscaled = unscaled * 10 + (c - '0');
      } else if (c == '.' && point < 0 && text.length() - from > 1) {
        point = i;
      } else {
        return null;
      }
    }
    return scaled(negative ? -unscaled : unscaled, point < 0 ? 0 : text.length() - point - 1);
  }

  private static Number scaled(long unscaled, int decimals) {
    var rest = unscaled;
    var scale = decimals;
    while (scale > 0 && rest % 10 == 0) {
      rest /= 10;
      scale--;
    }
    return scale == 0 ? (Number) rest : (Number) java.math.BigDecimal.valueOf(rest, scale);
  }
}
