package fr.arpent.geo.position;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two coordinates in one cell, and where in its text each stands: {@code 45.9,6.1}, {@code [6.1,
 * 45.9]}, {@code 6,1;45,9}, {@code POINT(6.1 45.9)}, {@code 41.93. 8.75}, {@code 45°54'12"N
 * 6°07'30"E}, {@code lat: 45.9, lon: 6.1}, a GeoJSON point. A third number (a height) is left
 * alone.
 *
 * @param text the cell's text
 * @param first the first coordinate
 * @param second the second
 * @param firstAt where the first starts in the text
 * @param secondAt where the second starts
 */
public record PairText(String text, Reading first, Reading second, int firstAt, int secondAt) {
  private static final String COORDINATE = "([+-]?\\d{1,9}(?:\\.\\d{1,20})?)";
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\[(]?\\s*" + COORDINATE + "(\\s*[,;]\\s*|\\s+)" + COORDINATE + "\\s*[])]?");
  private static final int LONGEST = 400;
  private static final int MOST_LETTERS = 40;

  /** The pair in {@code text}; null when there is none. */
  public static @Nullable PairText read(String text) {
    if (!likely(text)) {
      return null;
    }
    var plain = PLAIN.matcher(text);
    return plain.matches() && !maybeOneNumber(plain)
        ? new PairText(
            text, number(plain.group(1)), number(plain.group(3)), plain.start(1), plain.start(3))
        : PairSplit.read(text);
  }

  /**
   * Whether the order of the two is known from the text itself.
   *
   * @return the axis of the first, or {@link Axis#UNKNOWN}
   */
  public Axis firstAxis() {
    if (first.axis() != Axis.UNKNOWN) {
      return first.axis();
    }
    return switch (second.axis()) {
      case LON -> Axis.LAT;
      case LAT -> Axis.LON;
      case UNKNOWN -> Axis.UNKNOWN;
    };
  }

  /** Whether the first is the northing or latitude: as the text says, else {@code otherwise}. */
  public boolean northingFirst(boolean otherwise) {
    return firstAxis() == Axis.UNKNOWN ? otherwise : firstAxis() == Axis.LAT;
  }

  /** The same text with other coordinates in the places of these. */
  public String with(String newFirst, String newSecond) {
    return text.substring(0, firstAt)
        + newFirst
        + text.substring(firstAt + first.text().length(), secondAt)
        + newSecond
        + text.substring(secondAt + second.text().length());
  }

  /** The same text with its coordinates exchanged. */
  public String swapped() {
    return with(second.text(), first.text());
  }

  /** Cheap: most cells of most columns hold no pair. */
  private static boolean likely(String text) {
    var letters = 0;
    var digits = 0;
    for (var i = 0; i < text.length() && i <= LONGEST; i++) {
      var c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return digits >= 2
        && text.length() <= LONGEST
        && (letters <= MOST_LETTERS || text.contains("\"coordinates\""));
  }

  /** "6,1" is one number, "45,6 " as well; "767686,6279032" is two. */
  private static boolean maybeOneNumber(Matcher match) {
    var whole = match.group(1).indexOf('.') < 0 && match.group(3).indexOf('.') < 0;
    var bareComma = ",".equals(match.group(2));
    var thousands = match.group(2).isBlank() && match.group(3).length() == 3;
    var metres = match.group(1).length() >= 6 && match.group(3).length() >= 6;
    return whole && !metres && (bareComma || thousands);
  }

  private static Reading number(String text) {
    return new Reading(
        text, DecimalText.value(text), Axis.UNKNOWN, DecimalText.decimals(text), false);
  }
}
