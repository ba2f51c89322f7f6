package fr.arpent.check;

import java.util.regex.Pattern;

/**
 * What a text looks like, whatever its column is meant to hold.
 *
 * @param family what it may be
 * @param length how many signs a code has or a whole number has digits; 0 for all others
 * @param zero whether a whole number begins with a zero that counts for nothing
 * @param size of a number, the power of two at or below it; 0 for all others and for zero
 */
public record TextKind(Family family, int length, boolean zero, int size) {
  /** No value. */
  public static final TextKind NOTHING = new TextKind(Family.NOTHING, 0, false, 0);

  private static final int LONGEST = 20;
  private static final int LONGEST_READ = 60;
  private static final int LONGEST_YES = 5;

  /** So that no number but zero has the size 0. */
  private static final int ZERO_SIZE = 1100;

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,3}([ \u00a0\u202f]\\d{3})+|\\d+)([.,]\\d+)?|[+-]?[.,]\\d+");
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4}([-/.])\\d{1,2}\\2\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\3\\d{4})([T ].+)?");
  private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[A-Za-z]{2,}");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|www\\.)\\S+");
  private static final Pattern YES_NO = Pattern.compile("(?i)oui|non|vrai|faux|true|false|yes|no");

  /** What texts are alike in. */
  public enum Family {
    /** No value. */
    NOTHING,
    /** A number, whole or not. */
    NUMBER,
    /** A date, with a time or without. */
    DATE,
    /** Yes or no. */
    YES_NO,
    /** A mail address. */
    MAIL,
    /** An address of the web. */
    ADDRESS,
    /** Letters and digits in one. */
    CODE,
    /** Anything else. */
    WORDS
  }

  /** The kind of {@code text}, which is not blank; blanks around it do not count. */
  static TextKind of(String text) {
    var bare = text.strip();
    if (bare.length() > LONGEST_READ) {
      return plain(Family.WORDS);
    }
    var digits = 0;
    var letters = 0;
    for (var i = 0; i < bare.length(); i++) {
      digits += digit(bare.charAt(i)) ? 1 : 0;
      letters += letter(bare.charAt(i)) ? 1 : 0;
    }
    if (digits == 0) {
      return plain(words(bare));
    }
    if (digits == bare.length() && digits <= LONGEST) {
      var zero = digits > 1 && bare.charAt(0) == '0';
      return new TextKind(Family.NUMBER, digits, zero, size(bare));
    }
    return letters == 0 && number(bare, digits)
        ? new TextKind(Family.NUMBER, 0, false, size(bare))
        : code(bare, digits, letters);
  }

  /** One point among digits is the most usual number of all. */
  private static boolean number(String bare, int digits) {
    var plain = digits == bare.length() - 1 && bare.indexOf('.') > 0;
    return plain || NUMBER.matcher(bare).matches();
  }

  private static TextKind code(String bare, int digits, int letters) {
    var code = letters > 0 && letters + digits == bare.length();
    return code && bare.length() > 2 && bare.length() <= LONGEST
        ? new TextKind(Family.CODE, bare.length(), false, 0)
        : plain(dated(bare));
  }

  private static Family dated(String bare) {
    return DATE.matcher(bare).matches() ? Family.DATE : words(bare);
  }

  private static Family words(String bare) {
    if (bare.length() <= LONGEST_YES && YES_NO.matcher(bare).matches()) {
      return Family.YES_NO;
    }
    if (bare.indexOf('@') > 0 && MAIL.matcher(bare).matches()) {
      return Family.MAIL;
    }
    var dotted = bare.indexOf('.') > 0 || bare.indexOf(':') > 0;
    return dotted && ADDRESS.matcher(bare).matches() ? Family.ADDRESS : Family.WORDS;
  }

  private static boolean digit(int sign) {
    return sign >= '0' && sign <= '9';
  }

  private static boolean letter(int sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
  }

  private static TextKind plain(Family family) {
    return new TextKind(family, 0, false, 0);
  }

  /** The power of two at or below a number that is written as any; 0 for zero. */
  private static int size(String number) {
    var value = 0.0;
    var scale = 1.0;
    var decimals = false;
    for (var i = 0; i < number.length(); i++) {
      var sign = number.charAt(i);
      if (digit(sign)) {
        value = value * 10 + (sign - '0');
        scale *= decimals ? 10 : 1;
      } else {
        decimals |= sign == '.' || sign == ',';
      }
    }
    return value == 0 ? 0 : Math.getExponent(value / scale) + ZERO_SIZE;
  }
}
