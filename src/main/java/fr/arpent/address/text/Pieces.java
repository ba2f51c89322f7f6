package fr.arpent.address.text;

import java.util.ArrayList;
import java.util.List;

/** Runs of letters and runs of digits in folded text. */
final class Pieces {
  private static final String SEPARATORS = " '-/,;";
  private final String text;
  private final List<Piece> pieces = new ArrayList<>();

  private Pieces(String text) {
    this.text = text;
  }

  /**
   * A run.
   *
   * @param before as in {@link Token#before()}
   */
  record Piece(String text, boolean digits, char before) {}

  /** The first {@code most} runs of {@code folded}. */
  static List<Piece> of(String folded, int most) {
    return new Pieces(folded).cut(most);
  }

  private List<Piece> cut(int most) {
    var before = ' ';
    for (var at = 0; at < text.length() && pieces.size() < most; ) {
      if (!inWord(at)) {
        before = stronger(before, separator(text.charAt(at)));
        at++;
      } else {
        var end = end(at);
        pieces.add(new Piece(text.substring(at, end), digit(at), before));
        before = Token.GLUED;
        at = end;
      }
    }
    return pieces;
  }

  private int end(int from) {
    var end = from + 1;
    while (end < text.length() && inWord(end) && digit(end) == digit(from)) {
      end++;
    }
    return end;
  }

  /** A question mark between letters is a letter that some program did not know. */
  private boolean inWord(int at) {
    var c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || ((c == '?' || c == '\ufffd')
            && at > 0
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at - 1))
            && Character.isLetter(text.charAt(at + 1)));
  }

  private boolean digit(int at) {
    var c = text.charAt(at);
    return c >= '0' && c <= '9';
  }

  private static char separator(char c) {
    return switch (c) {
      case '\'', '-', '/', ',', ';' -> c;
      case '\n', '\r', '|', '&', '+' -> ';';
      case '(', ')', ':', '\t' -> ',';
      default -> ' ';
    };
  }

  private static char stronger(char one, char other) {
    return SEPARATORS.indexOf(one) >= SEPARATORS.indexOf(other) ? one : other;
  }
}
