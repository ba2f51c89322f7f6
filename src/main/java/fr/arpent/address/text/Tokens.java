package fr.arpent.address.text;

import fr.arpent.address.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Cuts text into the tokens of an address. Immutable. */
public final class Tokens {
  private static final Set<String> SUFFIXES =
      Set.of("e", "er", "ere", "re", "eme", "ieme", "eime", "em", "me", "nd", "nde");

  private static final int SHORTEST_TYPE = 3;
  private static final int SHORTEST_REST = 4;

  /** What does not fit: no address is so long, and each word costs time. */
  private static final int MOST = 60;

  private final Lexicon lexicon;
  private final NumberWords numberWords;

  /** A cutter that knows the words of {@code lexicon}. */
  public Tokens(Lexicon lexicon) {
    this.lexicon = lexicon;
    numberWords = new NumberWords(lexicon);
  }

  /** The words it knows. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The tokens of {@code text}, in order. */
  public List<Token> of(String text) {
    var pieces = unglued(Pieces.of(PlainText.of(text), MOST));
    var tokens = new ArrayList<Token>(pieces.size());
    for (var i = 0; i < pieces.size(); i++) {
      var joined = ordinal(pieces, i);
      tokens.add(joined ? suffixed(pieces.get(i), pieces.get(i + 1)) : token(pieces.get(i)));
      i += joined ? 1 : 0;
    }
    return numberWords.joined(phrases(tokens));
  }

  /** {@code 30sSquare}, {@code 12bisrue}: what follows a number, glued to a kind of street. */
  private List<Pieces.Piece> unglued(List<Pieces.Piece> pieces) {
    var out = new ArrayList<Pieces.Piece>(pieces.size());
    for (var i = 0; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      var cut =
          i > 0 && pieces.get(i - 1).digits()
              ? cut(piece.text(), piece.before() == Token.GLUED)
              : 0;
      if (cut > 0) {
        out.add(new Pieces.Piece(piece.text().substring(0, cut), false, Token.GLUED));
      }
      out.add(cut > 0 ? new Pieces.Piece(piece.text().substring(cut), false, ' ') : piece);
    }
    return out;
  }

  private int cut(String text, boolean glued) {
    if (lexicon.isType(lexicon.key(text))) {
      return 0;
    }
    for (var start : List.of("quater", "bis", "ter", text.substring(0, 1))) {
      var rest = text.startsWith(start) ? text.substring(start.length()) : "";
      if (lexicon.isType(rest) || (glued && beginsWithType(rest))) {
        return start.length();
      }
    }
    return 0;
  }

  /** {@code ruedelagare}, not {@code ruet}. */
  private boolean beginsWithType(String text) {
    return IntStream.rangeClosed(SHORTEST_TYPE, text.length() - SHORTEST_REST)
        .anyMatch(end -> lexicon.isType(text.substring(0, end)));
  }

  private static boolean ordinal(List<Pieces.Piece> pieces, int i) {
    if (i + 1 >= pieces.size() || !pieces.get(i).digits()) {
      return false;
    }
    var next = pieces.get(i + 1);
    var whole = i + 2 >= pieces.size() || pieces.get(i + 2).before() != Token.GLUED;
    return next.before() == Token.GLUED && whole && SUFFIXES.contains(next.text());
  }

  private static Token suffixed(Pieces.Piece digits, Pieces.Piece suffix) {
    var value = value(digits.text());
    return new Token(
        digits.text() + suffix.text(),
        bare(digits.text()),
        Kind.NUMBER,
        value,
        true,
        digits.before());
  }

  private Token token(Pieces.Piece piece) {
    var text = piece.text();
    if (piece.digits()) {
      return new Token(text, bare(text), Kind.NUMBER, value(text), false, piece.before());
    }
    var roman = roman(text);
    if (roman > 0) {
      var ordinal = Roman.value(text) == 0;
      return new Token(
          text, String.valueOf(roman), Kind.WORD, ordinal ? roman : -1, ordinal, piece.before());
    }
    var key = lexicon.key(text);
    return new Token(text, key, kind(text, key), -1, false, piece.before());
  }

  private Kind kind(String text, String key) {
    return lexicon.isStop(text) || lexicon.isStop(key)
        ? Kind.STOP
        : lexicon.isType(key) ? Kind.TYPE : Kind.WORD;
  }

  /** A Roman number of two letters and more, or one with the ending of an ordinal. */
  private static int roman(String text) {
    if ("ivx".indexOf(text.charAt(0)) < 0 || text.length() < 2) {
      return 0;
    }
    var plain = Roman.value(text);
    for (var cut = text.length() - 1; plain == 0 && cut >= 1; cut--) {
      plain = SUFFIXES.contains(text.substring(cut)) ? Roman.value(text.substring(0, cut)) : 0;
    }
    return plain;
  }

  private List<Token> phrases(List<Token> tokens) {
    var out = new ArrayList<Token>(tokens.size());
    for (var i = 0; i < tokens.size(); i++) {
      var phrase = phraseAt(tokens, i);
      if (phrase.isEmpty()) {
        out.add(tokens.get(i));
      } else {
        var key = lexicon.phraseKey(phrase);
        var first = tokens.get(i);
        out.add(first.withKey(String.join("", phrase), key, kind(key, key)));
        i += phrase.size() - 1;
      }
    }
    return out;
  }

  private List<String> phraseAt(List<Token> tokens, int from) {
    var best = List.<String>of();
    for (var phrase : lexicon.phrases(tokens.get(from).text())) {
      var end = from + phrase.size();
      if (phrase.size() > best.size()
          && end <= tokens.size()
          && tokens.subList(from, end).stream().map(Token::text).toList().equals(phrase)) {
        best = phrase;
      }
    }
    return best;
  }

  private static String bare(String digits) {
    var from = 0;
    while (from < digits.length() - 1 && digits.charAt(from) == '0') {
      from++;
    }
    return digits.substring(from);
  }

  private static int value(String digits) {
    return digits.length() > 9 ? -1 : Integer.parseInt(digits);
  }
}
