package fr.arpent.schema.type;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers: an optional sign, digits of any script, single {@code _} between them, white space
 * around. {@code groupChar} is ignored, as the national validator does: {@code 1 000} is refused.
 *
 * @param bare false where other signs may stand around the number ({@code 12 places})
 */
public record IntegerType(boolean bare) implements FieldType {

  /** The plain type. */
  public static final IntegerType PLAIN = new IntegerType(true);

  private static final int QUICK = 18;
  private static final int MAX_DIGITS = 4300;

  @Override
  public String name() {
    return "integer";
  }

  @Override
  public @Nullable Object read(String text) {
    var trimmed = Blanks.trim(text);
    return parse(bare ? trimmed : Stripped.integer(trimmed));
  }

  /** The number of a text without white space, or null. */
  static @Nullable Number parse(String text) {
    var from = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
    var length = text.length() - from;
    if (length == 0) {
      return null;
    }
    var value = 0L;
    for (var i = from; i < text.length(); i++) {
      var c = text.charAt(i);
      if (!Blanks.digit(c) || length > QUICK) {
        return slowly(Blanks.asciiDigits(text), from);
      }
      value = value * 10 + (c - '0');
    }
    return text.charAt(0) == '-' ? -value : value;
  }

  private static @Nullable Number slowly(String text, int from) {
    var digits = new StringBuilder(text.length());
    for (var i = from; i < text.length(); i++) {
      var c = text.charAt(i);
      if (Blanks.digit(c)) {
        digits.append(c);
      } else if (c != '_' || !between(text, i, from)) {
        return null;
      }
    }
    if (digits.length() > MAX_DIGITS) {
      return null;
    }
    var whole = new BigInteger(digits.toString());
    return Values.of(text.charAt(0) == '-' ? whole.negate() : whole);
  }

  private static boolean between(String text, int i, int from) {
    return i > from
        && i + 1 < text.length()
        && Blanks.digit(text.charAt(i - 1))
        && Blanks.digit(text.charAt(i + 1));
  }

  @Override
  public @Nullable Object readJson(Object json) {
    return json instanceof Long || (json instanceof java.math.BigDecimal d && d.scale() <= 0)
        ? json
        : FieldType.super.readJson(json);
  }

  @Override
  public Set<String> constraints() {
    return Supported.ORDERED;
  }

  @Override
  public Optional<String> example() {
    return Optional.of("12");
  }
}
