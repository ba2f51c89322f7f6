package fr.arpent.schema.constraint;

import java.util.regex.Pattern;

/**
 * Carries a pattern from Python's writing over to Java's, so that it takes the same texts: letters,
 * digits and blanks are Unicode's, a combining mark is no letter, only {@code \n} ends a line.
 */
final class PythonPattern {
  /** Inside a class of signs; brackets are added where it stands alone. */
  private static final String WORD = "\\p{L}\\p{N}_";

  private static final String SPACE =
      "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
  private static final String ASCII_WORD = "a-zA-Z0-9_";
  private static final String ASCII_SPACE = "\\t-\\r\\x1c-\\x20";
  private static final String KNOWN_ESCAPES = "abfnrtvxuUN0123456789AbBdDsSwWZ";

  private static final int FLAGS = Pattern.UNIX_LINES | Pattern.UNICODE_CASE;

  private final String from;
  private final String word;
  private final String space;
  private final String digit;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private PythonPattern(String from, boolean ascii) {
    this.from = from;
    word = ascii ? ASCII_WORD : WORD;
    space = ascii ? ASCII_SPACE : SPACE;
    digit = ascii ? "0-9" : "\\p{Nd}";
  }

  /**
   * The pattern {@code ^from$}, to be tried at the start of a text.
   *
   * @throws IllegalArgumentException when Python or Java has no such pattern
   */
  static Pattern compile(String from) {
    return whole(from, false);
  }

  /**
   * The pattern {@code ^from$} for texts of ASCII alone, of which it takes the same: Java asks for
   * a digit of any script far slower than for one of ten.
   */
  static Pattern ofAscii(String from) {
    return whole(from, true);
  }

  private static Pattern whole(String from, boolean ascii) {
    var java = Pattern.compile(new PythonPattern(from, ascii).translate(), FLAGS).pattern();
    return Pattern.compile("^" + java + "$", FLAGS);
  }

  /**
   * The pattern {@code from}, to be looked for anywhere in a text.
   *
   * @throws IllegalArgumentException when Python or Java has no such pattern
   */
  static Pattern anywhere(String from) {
    return Pattern.compile(new PythonPattern(from, false).translate(), FLAGS);
  }

  private String translate() {
    while (at < from.length()) {
      var c = from.charAt(at);
      switch (c) {
        case '\\' -> escape(false);
        case '[' -> set();
        case '(' -> group();
        case '{' -> brace();
        default -> {
          out.append(c);
          at++;
        }
      }
    }
    return out.toString();
  }

  private void escape(boolean inSet) {
    if (at + 1 == from.length()) {
      throw new IllegalArgumentException("a backslash at the end");
    }
    var c = from.charAt(at + 1);
    at += 2;
    switch (c) {
      case 'w' -> out.append(inSet ? word : "[" + word + "]");
      case 's' -> out.append(inSet ? space : "[" + space + "]");
      case 'd' -> out.append(inSet ? digit : "[" + digit + "]");
      case 'D' -> out.append("[^" + digit + "]");
      case 'W' -> out.append("[^" + word + "]");
      case 'S' -> out.append("[^" + space + "]");
      case 'Z' -> out.append("\\z");
      case 'b' -> out.append(inSet ? "\\x08" : boundary(true));
      case 'B' -> out.append(boundary(false));
      case 'U' -> out.append("\\x{").append(hex(8)).append('}');
      case 'v' -> out.append("\\x0b");
      case '0' -> out.append("\\x%02x".formatted(octal(0)));
      case '1', '2', '3' -> number(c);
      default -> literal(c);
    }
  }

  private String boundary(boolean there) {
    var in = "[" + word + "]";
    var edge = "(?<=%1$s)(?!%1$s)|(?<!%1$s)(?=%1$s)".formatted(in);
    return there ? "(?:" + edge + ")" : "(?!" + edge + ")";
  }

  private String hex(int digits) {
    at += digits;
    if (at > from.length()) {
      throw new IllegalArgumentException("an unfinished \\U");
    }
    return from.substring(at - digits, at);
  }

  /** Three octal digits are a sign; fewer are a group found before. */
  private void number(char first) {
    if (from.substring(at).matches("(?s)[0-7]{2}.*")) {
      out.append("\\x%02x".formatted(octal(first - '0')));
    } else {
      literal(first);
    }
  }

  /** What up to two more octal digits say after {@code first}. */
  private int octal(int first) {
    var code = first;
    for (var end = at + 2; at < Math.min(end, from.length()); at++) {
      var digit = from.charAt(at) - '0';
      if (digit < 0 || digit > 7) {
        break;
      }
      code = code * 8 + digit;
    }
    return code;
  }

  private void literal(char c) {
    if (Character.isLetterOrDigit(c) && c < 0x80 && KNOWN_ESCAPES.indexOf(c) < 0) {
      throw new IllegalArgumentException("\\" + c + " has no meaning in Python");
    }
    out.append('\\').append(c);
  }

  private void set() {
    out.append(from.charAt(at++));
    if (at < from.length() && from.charAt(at) == '^') {
      out.append(from.charAt(at++));
    }
    var first = true;
    while (at < from.length() && (first || from.charAt(at) != ']')) {
      var c = from.charAt(at);
      if (c == '\\') {
        escape(true);
      } else {
        out.append(c == '[' || c == '&' || c == ']' || c == '^' ? "\\" : "").append(c);
        at++;
      }
      first = false;
    }
    if (at == from.length()) {
      throw new IllegalArgumentException("an open [");
    }
    out.append(from.charAt(at++));
  }

  private void group() {
    if (from.startsWith("(?P<", at)) {
      out.append("(?<");
      at += 4;
    } else if (from.startsWith("(?P=", at)) {
      var end = from.indexOf(')', at);
      if (end < 0) {
        throw new IllegalArgumentException("an open (?P=");
      }
      out.append("\\k<").append(from, at + 4, end).append('>');
      at = end + 1;
    } else if (from.startsWith("(?#", at)) {
      comment();
    } else {
      refuseJavaOnly();
      out.append(from.charAt(at++));
    }
  }

  private void comment() {
    var end = from.indexOf(')', at);
    if (end < 0) {
      throw new IllegalArgumentException("an open (?#");
    }
    at = end + 1;
  }

  /** What Java would take and Python refuses: {@code (?<n>…)} and flags for all that follows. */
  private void refuseJavaOnly() {
    var named =
        from.startsWith("(?<", at) && !from.startsWith("(?<=", at) && !from.startsWith("(?<!", at);
    if (named || from.substring(at).matches("(?s)\\(\\?[a-zA-Z]+\\).*")) {
      throw new IllegalArgumentException("not a pattern of Python");
    }
  }

  private void brace() {
    var rest = from.substring(at);
    if (rest.matches("(?s)\\{,\\d+}.*")) {
      out.append("{0");
    } else if (rest.matches("(?s)\\{\\d+(?:,\\d*)?}.*")) {
      out.append('{');
    } else {
      out.append("\\{");
    }
    at++;
  }
}
