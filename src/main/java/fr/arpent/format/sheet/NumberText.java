package fr.arpent.format.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as text in their shortest decimal form: a point, no exponent unless it is needed. */
public final class NumberText {
  /** What spreadsheets show at most: {@code 0.1+0.2} is kept as 0.30000000000000004, shown 0.3. */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

  private static final int LARGEST_PLAIN = 21;
  private static final int SMALLEST_PLAIN = -10;

  private NumberText() {}

  /**
   * The number that a spreadsheet keeps as {@code literal}, with the 15 digits it shows; whole
   * numbers keep all their digits.
   *
   * @return empty when it is no number
   */
  public static Optional<String> shown(String literal) {
    return parse(literal).map(n -> plain(isWhole(n) ? n : n.round(SHOWN)));
  }

  /** The same number as {@code literal} with all its digits; empty when it is no number. */
  public static Optional<String> exact(String literal) {
    return parse(literal).map(NumberText::plain);
  }

  /** The number that a spreadsheet keeps as {@code value}, which is finite. */
  public static String shown(double value) {
    return plain(BigDecimal.valueOf(value).round(SHOWN));
  }

  /** The number in {@code literal}; empty when it is none. */
  public static Optional<BigDecimal> parse(String literal) {
    try {
      return literal.length() > 400
          ? Optional.empty()
          : Optional.of(new BigDecimal(literal.strip()));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /** Whether {@code text} is a whole number of more digits than a spreadsheet keeps. */
  static boolean isTooLong(String text) {
    return parse(text)
        .filter(n -> isWhole(n) && n.stripTrailingZeros().precision() > SHOWN.getPrecision())
        .isPresent();
  }

  /** Whether a spreadsheet would show the number {@code text} with fewer digits. */
  static boolean isRounded(String text) {
    return parse(text)
        .filter(n -> !isWhole(n) && n.stripTrailingZeros().precision() > SHOWN.getPrecision())
        .isPresent();
  }

  private static boolean isWhole(BigDecimal number) {
    return number.scale() <= 0;
  }

  private static String plain(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    var shortest = number.stripTrailingZeros();
    var magnitude = shortest.precision() - shortest.scale() - 1;
    var ordinary = magnitude < LARGEST_PLAIN && magnitude >= SMALLEST_PLAIN;
    return ordinary ? shortest.toPlainString() : shortest.toString();
  }
}
