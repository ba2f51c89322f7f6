package fr.arpent.format.tidy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the numbers of a column seem to be, zeros and rows of nines left out. */
final class NumberFacts {
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(?:[.,]\\d{0,12})?");
  private static final Pattern COORDINATE =
      Pattern.compile("(?:.*[_ ])?(?:x|y|lon|lng|long|longitude|lat|latitude|easting|northing)");
  private static final Pattern POSTCODE = Pattern.compile(".*(?:post|insee|c\\.?p\\.?$|commune).*");
  private static final Pattern HOUSE_NUMBER =
      Pattern.compile("(?:.*[_ ])?(?:num[eé]ro|num|num_?voie|n°)(?:[_ ].*)?");

  /** The share of rows that must hold numbers. */
  private static final double MOSTLY = 0.9;

  /** So many different numbers tell what a column holds. */
  private static final int ENOUGH = 3;

  private final String label;
  private int rows;
  private int rowsWithNumber;
  private int distinct;
  private int withDecimals;
  private int fiveDigits;
  private double least = Double.MAX_VALUE;
  private double largest;
  private boolean negatives;

  /** Looks at all {@code values} of the column labelled {@code name}. */
  NumberFacts(String name, List<ColumnValues.Value> values) {
    label = name.replaceFirst(",.*", "").strip().toLowerCase(Locale.ROOT);
    values.forEach(this::add);
  }

  /** Whether a zero cannot be one of them. */
  boolean zeroIsImpossible() {
    return known() && (years() || coordinates() || postcodes() || houseNumbers());
  }

  /** Whether {@code nines} is far above all of them, or the only one below zero. */
  boolean farFrom(double nines) {
    return known() && (nines < 0 ? !negatives : largest * 2 < nines);
  }

  /** Whether they are numbers of houses in a street. */
  boolean houseNumbers() {
    return !decimals() && largest < 10_000 && HOUSE_NUMBER.matcher(label).matches();
  }

  private void add(ColumnValues.Value value) {
    var text = value.text().strip();
    rows += value.count();
    if (NUMBER.matcher(text).matches()) {
      rowsWithNumber += value.count();
      var number = Double.parseDouble(text.replace(',', '.'));
      if (number != 0 && !UnknownNines.matches(text)) {
        add(number, text);
      }
    }
  }

  private void add(double number, String text) {
    distinct++;
    withDecimals += number == Math.rint(number) ? 0 : 1;
    fiveDigits += text.length() == 5 ? 1 : 0;
    negatives |= number < 0;
    least = Math.min(least, Math.abs(number));
    largest = Math.max(largest, Math.abs(number));
  }

  private boolean known() {
    return rowsWithNumber >= MOSTLY * rows && distinct >= ENOUGH;
  }

  private boolean decimals() {
    return withDecimals * 2 > distinct;
  }

  private boolean years() {
    return !decimals() && least >= 1500 && largest <= 2200;
  }

  /** Metres of a French projection, or what the label says. */
  private boolean coordinates() {
    return (decimals() && least >= 50_000 && largest <= 10_000_000)
        || (COORDINATE.matcher(label).matches() && (decimals() || least >= 50_000));
  }

  private boolean postcodes() {
    return fiveDigits == distinct && POSTCODE.matcher(label).matches();
  }
}
