package fr.arpent.schema.type;

/**
 * White space and digits as Python's texts have them, which is what the national validator goes by.
 * Java's {@code strip()} knows another set: it leaves the no-break spaces and {@code U+0085}.
 */
public final class Blanks {
  private Blanks() {}

  /** Whether {@code c} is white space. */
  public static boolean is(char c) {
    if (c <= ' ') {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f);
    }
    return c >= 0x85 && wide(c);
  }

  private static boolean wide(char c) {
    return switch (c) {
      case 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000 -> true;
      default -> c >= 0x2000 && c <= 0x200a;
    };
  }

  /** {@code text} without white space at its ends. */
  public static String trim(String text) {
    var from = 0;
    var to = text.length();
    while (from < to && is(text.charAt(from))) {
      from++;
    }
    while (to > from && is(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** {@code text} with every decimal digit of any script as 0 to 9. */
  public static String asciiDigits(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        return digitsReplaced(text);
      }
    }
    return text;
  }

  private static String digitsReplaced(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c > 0x7f && Character.isDigit(c)) {
                out.append((char) ('0' + Character.digit(c, 10)));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  /** Whether {@code c} is one of 0 to 9. */
  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
