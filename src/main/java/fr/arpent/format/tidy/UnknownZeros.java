package fr.arpent.format.tidy;

import java.util.regex.Pattern;

/**
 * Zero where it cannot be: among years, coordinates, postcodes or house numbers. A zero among
 * quantities or amounts is a quantity.
 */
final class UnknownZeros implements UnknownRule {
  private static final Pattern ZERO = Pattern.compile("[-+]?0+(?:[.,]0*)?");

  @Override
  public boolean unknown(String bare, ColumnValues column) {
    return (bare.charAt(0) == '0' || bare.charAt(0) == '-')
        && ZERO.matcher(bare).matches()
        && column.numbers().zeroIsImpossible();
  }
}
