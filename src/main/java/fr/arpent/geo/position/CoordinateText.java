package fr.arpent.geo.position;

import org.jspecify.annotations.Nullable;

/** Reads one coordinate as it stands in a cell, in any of the usual writings. */
public final class CoordinateText {
  private CoordinateText() {}

  private static final int LONGEST = 60;
  private static final int MOST_LETTERS = 24;

  /**
   * The coordinate in {@code text}; null when there is none or when more than one reading is
   * possible.
   */
  public static @Nullable Reading read(String text) {
    var bare = text.strip();
    if (!likely(bare)) {
      return null;
    }
    var value = DecimalText.value(bare);
    return Double.isNaN(value)
        ? AngleText.read(bare)
        : new Reading(bare, value, Axis.UNKNOWN, DecimalText.decimals(bare), false);
  }

  /** The value of the coordinate in {@code text}; NaN when there is none. */
  public static double value(String text) {
    var bare = text.strip();
    if (!likely(bare)) {
      return Double.NaN;
    }
    var value = DecimalText.value(bare);
    if (!Double.isNaN(value)) {
      return value;
    }
    var reading = AngleText.read(bare);
    return reading == null ? Double.NaN : reading.value();
  }

  /** Cheap: most cells of most columns are not coordinates. */
  private static boolean likely(String text) {
    var digits = 0;
    var letters = 0;
    for (var i = 0; i < text.length() && letters <= MOST_LETTERS; i++) {
      var c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return digits > 0 && letters <= MOST_LETTERS && text.length() <= LONGEST;
  }
}
