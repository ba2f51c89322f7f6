package fr.arpent.format.tidy;

import java.util.regex.Pattern;

/**
 * Nines only, above all other numbers of the column or the only ones below zero: the largest number
 * a field of the file could hold. The 99999 that the national address base has for a place without
 * number is left alone.
 */
final class UnknownNines implements UnknownRule {
  private static final Pattern NINES = Pattern.compile("(?:9{4,}[89]?|-9{3,})(?:[.,]0*)?");
  private static final String PLACE_WITHOUT_NUMBER = "99999";

  /** Whether {@code bare} is written so. */
  static boolean matches(String bare) {
    return NINES.matcher(bare).matches();
  }

  @Override
  public boolean unknown(String bare, ColumnValues column) {
    return (bare.charAt(0) == '9' || bare.charAt(0) == '-')
        && matches(bare)
        && !(bare.equals(PLACE_WITHOUT_NUMBER) && column.numbers().houseNumbers())
        && column.numbers().farFrom(Double.parseDouble(bare.replace(',', '.')));
  }
}
