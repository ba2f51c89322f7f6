package fr.arpent.format.csv;

import fr.arpent.format.Certainty;
import fr.arpent.format.Guess;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.encoding.Decoded;
import java.util.List;

/** Which character quotes: the double one, unless cells open and close with single ones. */
final class QuoteGuess {
  private static final int SAMPLE = 1 << 16;

  private QuoteGuess() {}

  /** The quote of {@code text}. */
  static Guess of(Decoded text) {
    var doubles = edges(text, '"');
    var singles = edges(text, '\'');
    var single = doubles == 0 && singles >= 4;
    return new Guess(
        ReadOptions.QUOTE,
        single ? "'" : "\"",
        single ? Certainty.CHECK : Certainty.SURE,
        List.of("\"", "'", "none"));
  }

  /** How often {@code quote} stands right after and right before what may end a cell. */
  private static int edges(Decoded text, char quote) {
    var bytes = text.utf8();
    var opening = 0;
    var closing = 0;
    for (var at = text.from(); at < Math.min(text.end(), text.from() + SAMPLE); at++) {
      if (bytes[at] == quote) {
        opening += at == text.from() || edge(bytes[at - 1]) ? 1 : 0;
        closing += at + 1 == text.end() || edge(bytes[at + 1]) ? 1 : 0;
      }
    }
    return opening == closing ? opening : Math.min(opening, closing) / 2;
  }

  private static boolean edge(byte b) {
    return b == ',' || b == ';' || b == '\t' || b == '|' || b == '\n' || b == '\r';
  }
}
