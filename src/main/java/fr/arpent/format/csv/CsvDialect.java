package fr.arpent.format.csv;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import java.util.Locale;

/**
 * How cells are separated and quoted. Both are single bytes of ASCII, so that records are cut in
 * UTF-8 without decoding it.
 *
 * @param delimiter between the cells of a record
 * @param quote around cells that hold delimiters or line ends; {@link #NO_QUOTE} for none
 */
record CsvDialect(byte delimiter, int quote) {

  /** No character quotes. */
  static final int NO_QUOTE = -1;

  /** Comma and double quote, as RFC 4180 has it. */
  static final CsvDialect STANDARD = new CsvDialect((byte) ',', '"');

  CsvDialect(char delimiter, int quote) {
    this((byte) delimiter, quote);
  }

  /**
   * The character that {@code text} names: itself, or a word for it.
   *
   * @throws ProblemException when it is not a single character of ASCII; its place names no file
   */
  static char delimiter(String text) {
    var named =
        switch (text.toLowerCase(Locale.ROOT)) {
          case "tab", "\\t" -> "\t";
          case "comma" -> ",";
          case "semicolon" -> ";";
          case "pipe" -> "|";
          default -> text;
        };
    return single(named, "format.csv.impossible-delimiter");
  }

  /** The quote that {@code text} names, or {@link #NO_QUOTE} for {@code none}. */
  static int quote(String text) {
    return "none".equals(text) ? NO_QUOTE : single(text, "format.csv.impossible-quote");
  }

  private static char single(String text, String code) {
    if (text.length() != 1 || text.charAt(0) >= 128 || "\r\n".contains(text)) {
      throw new ProblemException(Problem.at(Place.NOWHERE, code, text));
    }
    return text.charAt(0);
  }
}
