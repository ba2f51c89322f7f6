package fr.arpent.schema.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How values of different writings are one value. A number is a {@code Long} where it is whole and
 * fits, else a {@code BigDecimal} without trailing zeros; infinities and NaN, and the doubles of
 * {@code floatNumber}, are {@code Double}s. So {@code equals} is equality of values, but for NaN,
 * which never equals: see {@link #isNaN}.
 */
public final class Values {
  private static final long MAX_EXPONENT = 999_999_999_999_999_999L;
  private static final int MAX_SCALE = 2_000_000_000;
  private static final int PLAIN = 40;

  private Values() {}

  /** The one object for a whole number. */
  public static Number of(BigInteger whole) {
    return whole.bitLength() < 64 ? whole.longValue() : of(new BigDecimal(whole));
  }

  /** The one object for a decimal number. */
  public static Number of(BigDecimal decimal) {
    if (decimal.signum() == 0) {
      return 0L;
    }
    var bare = decimal.stripTrailingZeros();
    if (bare.scale() <= 0 && bare.scale() > -PLAIN && bare.precision() - bare.scale() <= 19) {
      var whole = bare.toBigIntegerExact();
      if (whole.bitLength() < 64) {
        return whole.longValue();
      }
    }
    return bare;
  }

  /** The one object for a double. */
  public static Number of(double number) {
    var whole = (long) number;
    return whole == number && whole != Long.MAX_VALUE ? (Number) whole : (Number) number;
  }

  /**
   * The number of a text of the form {@code -12.50e3}, only digits, one point and an exponent.
   *
   * @throws NumberFormatException when the exponent is beyond what a decimal of Python holds
   */
  static Number decimal(String ascii) {
    var e = Math.max(ascii.indexOf('e'), ascii.indexOf('E'));
    if (e < 0) {
      return of(new BigDecimal(ascii));
    }
    var exponent = new BigInteger(ascii.substring(e + 1));
    if (exponent.abs().compareTo(BigInteger.valueOf(MAX_EXPONENT)) > 0) {
      throw new NumberFormatException(ascii);
    }
    var mantissa = new BigDecimal(ascii.substring(0, e));
    var scale = Math.clamp(mantissa.scale() - exponent.longValue(), -MAX_SCALE, MAX_SCALE);
    return of(new BigDecimal(mantissa.unscaledValue(), scale));
  }

  /** Whether {@code value} is, or holds, the number that equals nothing. */
  public static boolean isNaN(Object value) {
    return switch (value) {
      case Double number -> number.isNaN();
      case List<?> list -> list.stream().anyMatch(Values::isNaN);
      case Map<?, ?> map -> map.values().stream().anyMatch(Values::isNaN);
      default -> false;
    };
  }

  /**
   * Whether {@code a} comes before (negative), with or after {@code b}. Both are numbers, or both
   * of one comparable class. A NaN comes after everything: ask {@link #isNaN} first.
   *
   * @throws ClassCastException when they cannot be compared
   */
  @SuppressWarnings("unchecked") // a Comparable of another class throws, as promised
  public static int compare(Object a, Object b) {
    if (a instanceof Number x && b instanceof Number y) {
      return numbers(x, y);
    }
    return ((Comparator<Object>) (Comparator<?>) Comparator.naturalOrder()).compare(a, b);
  }

  private static int numbers(Number a, Number b) {
    if (a instanceof Long x && b instanceof Long y) {
      return Long.compare(x, y);
    }
    if (!Double.isFinite(a.doubleValue()) || !Double.isFinite(b.doubleValue())) {
      var order = Double.compare(infinite(a), infinite(b));
      return order != 0 || a instanceof Double || b instanceof Double
          ? order
          : exact(a).compareTo(exact(b));
    }
    return exact(a).compareTo(exact(b));
  }

  /** Zero for what is finite however large: only true infinities count. */
  private static double infinite(Number number) {
    return number instanceof Double d && !Double.isFinite(d) ? d : 0;
  }

  /** {@code number} as an exact decimal; it is finite. */
  public static BigDecimal exact(Number number) {
    return switch (number) {
      case BigDecimal decimal -> decimal;
      case Double real -> new BigDecimal(real);
      default -> BigDecimal.valueOf(number.longValue());
    };
  }
}
