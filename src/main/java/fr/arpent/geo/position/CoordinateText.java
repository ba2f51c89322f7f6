package fr.arpent.geo.position;

import org.jspecify.annotations.Nullable;

/** Reads one coordinate as it stands in a cell, in any of the usual writings. */
public final class CoordinateText {
  private CoordinateText() {}

  /**
   * The coordinate in {@code text}; null when there is none or when more than one reading is
   * possible.
   */
  public static @Nullable Reading read(String text) {
    var bare = text.strip();
    var value = DecimalText.value(bare);
    if (!Double.isNaN(value)) {
      return new Reading(bare, value, Axis.UNKNOWN, DecimalText.decimals(bare), false);
    }
    return bare.isEmpty() || bare.length() > 60 ? null : AngleText.read(bare);
  }

  /** The value of the coordinate in {@code text}; NaN when there is none. */
  public static double value(String text) {
    var bare = text.strip();
    var value = DecimalText.value(bare);
    if (!Double.isNaN(value)) {
      return value;
    }
    var reading = bare.isEmpty() || bare.length() > 60 ? null : AngleText.read(bare);
    return reading == null ? Double.NaN : reading.value();
  }
}
