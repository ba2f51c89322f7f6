package fr.arpent.format.sheet;

import java.util.regex.Pattern;

/** Dates and times that a file already keeps as ISO 8601 text. */
public final class IsoDate {
  private static final Pattern FRACTION = Pattern.compile("(:\\d\\d)[.,](\\d*?)0*(?=Z|$)");

  /** A time as XML Schema keeps a duration: hours, minutes, seconds. */
  private static final Pattern DURATION =
      Pattern.compile("PT(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)(?:[.,](\\d*?)0*)?S)?");

  private IsoDate() {}

  /** The same without zeros at the end of the seconds' fraction, and without a final Z. */
  public static String shortest(String text) {
    var bare = text.strip();
    var local = bare.endsWith("Z") ? bare.substring(0, bare.length() - 1) : bare;
    return FRACTION
        .matcher(local)
        .replaceFirst(hit -> hit.group(1) + (hit.group(2).isEmpty() ? "" : "." + hit.group(2)));
  }

  /** {@code PT13H30M00S} as {@code 13:30:00}; anything else as it is. */
  public static String time(String duration) {
    var parts = DURATION.matcher(duration.strip());
    if (!parts.matches()) {
      return duration;
    }
    var fraction = parts.group(4);
    return two(parts.group(1))
        + ":"
        + two(parts.group(2))
        + ":"
        + two(parts.group(3))
        + (fraction == null || fraction.isEmpty() ? "" : "." + fraction);
  }

  private static String two(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? "00" : digits.length() < 2 ? "0" + digits : digits;
  }
}
