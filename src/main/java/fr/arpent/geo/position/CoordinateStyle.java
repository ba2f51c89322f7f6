package fr.arpent.geo.position;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes a coordinate as an example is written: decimal sign, blanks between thousands, degrees,
 * minutes and seconds, the letter before or behind.
 *
 * @param example how it is written
 * @param decimals digits after the decimal sign, of the seconds where there are seconds
 */
record CoordinateStyle(Reading example, int decimals) {
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(?:[ \u00a0\u202f\u2009'’]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?");
  private static final Pattern LETTER =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:nord|north|sud|south|est|east|ouest|west|[nsewo])(?!\\p{L})");
  private static final Pattern EXPONENT = Pattern.compile("\\d[eE][+-]?\\d");

  /** {@code value} with a point and exactly {@code decimals} digits behind it. */
  static String plain(double value, int decimals) {
    var rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    return (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
  }

  /**
   * {@code value} in this style.
   *
   * @param axis whether it is a longitude or a latitude, for the letter
   */
  String write(double value, Axis axis) {
    if (EXPONENT.matcher(example.text()).find()) {
      return plain(value, decimals);
    }
    var lettered = LETTER.matcher(example.text()).find();
    var parts = new Parts(Math.abs(value)).texts();
    var unsigned = example.text().replaceFirst("^[+−–-]\\s*", "");
    var next = new int[1];
    var written =
        NUMBER
            .matcher(unsigned)
            .replaceAll(old -> next[0] < parts.length ? like(old, parts[next[0]++]) : old.group());
    if (lettered) {
      return LETTER.matcher(written).replaceFirst(old -> letter(old.group(), value, axis));
    }
    return value < 0 && written.matches(".*[1-9].*") ? "-" + written : written;
  }

  private String like(MatchResult old, String number) {
    var text = old.group();
    var padded = text.length() > 1 && text.startsWith("0") && number.matches("\\d([.].*)?");
    var sign = text.indexOf(',') >= 0 || commaElsewhere() ? number.replace('.', ',') : number;
    var separator = text.length() > 4 ? text.replaceAll("[\\d.,-]", "") : "";
    return (padded ? "0" : "") + (separator.isEmpty() ? sign : grouped(sign, separator.charAt(0)));
  }

  private boolean commaElsewhere() {
    return example.text().indexOf(',') >= 0;
  }

  private static String grouped(String number, char blank) {
    return number.replaceAll("(?<![.,]\\d{0,12})(\\d)(?=(?:\\d{3})+(?:[.,]|$))", "$1" + blank);
  }

  private static String letter(String old, double value, Axis axis) {
    var wasWestOrSouth = "swo".indexOf(Character.toLowerCase(old.charAt(0))) >= 0;
    if (wasWestOrSouth == value < 0) {
      return old;
    }
    var letter = axis == Axis.LAT ? (value < 0 ? "S" : "N") : value < 0 ? "W" : "E";
    return Character.isLowerCase(old.charAt(0)) ? letter.toLowerCase(Locale.ROOT) : letter;
  }

  /** Degrees, minutes, seconds, as many as the example has, rounded as a whole. */
  private final class Parts {
    private final double value;

    Parts(double value) {
      this.value = value;
    }

    String[] texts() {
      if (!example.sexagesimal()) {
        return new String[] {plain(value, decimals)};
      }
      return NUMBER.matcher(example.text()).results().count() == 2 ? minutes() : seconds();
    }

    private String[] minutes() {
      var all = BigDecimal.valueOf(value * 60).setScale(decimals + 2, RoundingMode.HALF_UP);
      var split = all.divideAndRemainder(BigDecimal.valueOf(60));
      return new String[] {split[0].toBigInteger().toString(), split[1].toPlainString()};
    }

    private String[] seconds() {
      var all = BigDecimal.valueOf(value * 3600).setScale(decimals, RoundingMode.HALF_UP);
      var split = all.divideAndRemainder(BigDecimal.valueOf(60));
      var whole = split[0].longValueExact();
      return new String[] {
        String.valueOf(whole / 60), String.valueOf(whole % 60), split[1].toPlainString()
      };
    }
  }
}
