package fr.arpent.format.csv;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.format.Certainty;
import fr.arpent.format.Guess;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.encoding.Decoded;
import java.util.List;

/**
 * Delimiter and quote as told or guessed.
 *
 * @param dialect to cut with
 */
record DialectGuess(CsvDialect dialect, Guess delimiter, Guess quote) {
  private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");
  private static final List<String> QUOTES = List.of("\"", "'", "none");

  /**
   * The dialect of {@code text}.
   *
   * @throws ProblemException when {@code options} tell what cannot be; its place names no file
   */
  static DialectGuess of(Decoded text, ReadOptions options) {
    var quote =
        options
            .get(ReadOptions.QUOTE)
            .map(q -> told(ReadOptions.QUOTE, q, QUOTES))
            .orElseGet(() -> QuoteGuess.of(text));
    var quoteByte = CsvDialect.quote(quote.value());
    var delimiter =
        options
            .get(ReadOptions.DELIMITER)
            .map(d -> Character.toString(CsvDialect.delimiter(d)))
            .map(d -> told(ReadOptions.DELIMITER, d, DELIMITERS))
            .orElseGet(() -> DelimiterGuess.of(text, quoteByte));
    var dialect = new CsvDialect(delimiter.value().charAt(0), quoteByte);
    if (dialect.delimiter() == quoteByte) {
      throw new ProblemException(
          Problem.at(Place.NOWHERE, "format.csv.impossible-delimiter", delimiter.value()));
    }
    return new DialectGuess(dialect, delimiter, quote);
  }

  private static Guess told(String option, String value, List<String> alternatives) {
    return new Guess(option, value, Certainty.TOLD, alternatives);
  }
}
