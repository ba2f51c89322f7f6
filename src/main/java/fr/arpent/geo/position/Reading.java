package fr.arpent.geo.position;

import java.math.BigDecimal;

/**
 * One coordinate as it was understood.
 *
 * @param text the text it was read from, without blanks around
 * @param value in degrees or in the unit of its system; west and south negative
 * @param axis which coordinate the text itself says it is
 * @param decimals digits after the decimal sign, of the seconds where there are seconds
 * @param sexagesimal whether it was written in degrees, minutes and maybe seconds
 */
public record Reading(String text, double value, Axis axis, int decimals, boolean sexagesimal) {

  /** The same said to be on {@code known}. */
  Reading on(Axis known) {
    return new Reading(text, value, known, decimals, sexagesimal);
  }

  /**
   * The number with a point and without blanks, every digit as it was written; for a coordinate
   * that is not {@link #sexagesimal()}.
   */
  String plain() {
    return new BigDecimal(DecimalText.plain(text)).toPlainString();
  }
}
