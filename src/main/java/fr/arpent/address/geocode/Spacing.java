package fr.arpent.address.geocode;

import fr.arpent.address.search.StreetSearch;
import fr.arpent.address.text.Token;
import fr.arpent.address.text.Token.Kind;
import fr.arpent.address.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts spaces right: words that were written as one ({@code ruedelagare}) and one that was torn in
 * two ({@code Bacha umont}), where the base knows what comes of it and not what was there.
 */
final class Spacing {
  private static final int SHORTEST_GLUED = 6;
  private static final int SHORTEST_PIECE = 4;
  private static final int LONGEST_PIECE = 24;
  private static final int POSTCODE = 5;

  private final StreetSearch search;
  private final Tokens tokens;

  Spacing(StreetSearch search) {
    this.search = search;
    tokens = search.tokens();
  }

  /** {@code asked} with its spaces put right. */
  List<Token> of(List<Token> asked) {
    var out = new ArrayList<Token>(asked.size());
    for (var i = 0; i < asked.size(); i++) {
      var joined = i + 1 < asked.size() ? joined(asked.get(i), asked.get(i + 1)) : "";
      if (joined.isEmpty()) {
        out.addAll(asked.get(i).isNumber() ? unglued(asked.get(i)) : split(asked.get(i)));
      } else {
        out.addAll(retold(joined, asked.get(i).before()));
        i++;
      }
    }
    return out;
  }

  /** {@code 1274000}: a number and the postcode behind it. */
  private List<Token> unglued(Token number) {
    var text = number.text();
    var cut = text.length() - POSTCODE;
    return cut > 0 && !number.ordinal() && search.hasPostcodes(text.substring(cut))
        ? retold(text.substring(0, cut) + " " + text.substring(cut), number.before())
        : List.of(number);
  }

  private String joined(Token one, Token other) {
    var text = one.text() + other.text();
    var torn =
        one.kind() != Kind.NUMBER
            && other.kind() == Kind.WORD
            && other.before() == ' '
            && text.length() > 3
            && isKnown(text)
            && (isUnknown(one) || isUnknown(other));
    return torn ? text : "";
  }

  private boolean isUnknown(Token token) {
    return token.kind() == Kind.WORD && !isKnown(token.text());
  }

  private boolean isKnown(String word) {
    return search.nameCount(word) > 0 || search.placeCount(word) > 0;
  }

  private List<Token> split(Token token) {
    var text = token.text();
    if (token.kind() != Kind.WORD || text.length() < SHORTEST_GLUED || isKnown(text)) {
      return List.of(token);
    }
    var type = type(text);
    var like = search.hasLike(text);
    var rest = text.substring(type);
    if (type > 0 && (like ? rest.length() >= SHORTEST_PIECE : rest.length() > 1)) {
      var behind =
          like || isShort(rest) ? pieces(rest) : pieces(rest).or(() -> Optional.of(List.of(rest)));
      if (behind.isPresent()) {
        return retold(
            text.substring(0, type) + " " + String.join(" ", behind.get()), token.before());
      }
    }
    return like ? List.of(token) : inPieces(token);
  }

  private List<Token> inPieces(Token token) {
    var text = token.text();
    return pieces(text)
        .filter(pieces -> pieces.size() > 1 && pieces.size() * 3 <= text.length())
        .map(pieces -> retold(String.join(" ", pieces), token.before()))
        .orElse(List.of(token));
  }

  private static boolean isShort(String word) {
    return word.length() < SHORTEST_PIECE;
  }

  /** How long the kind of street is that {@code text} begins with, in full; 0 for none. */
  private int type(String text) {
    for (var length = text.length() - 2; length >= 3; length--) {
      var start = text.substring(0, length);
      if (tokens.lexicon().isType(start) && (length > 4 || start.equals("rue"))) {
        return length;
      }
    }
    return 0;
  }

  /** The fewest words that make up {@code text}. */
  private Optional<List<String>> pieces(String text) {
    var best = new ArrayList<Optional<List<String>>>();
    best.add(Optional.of(List.of()));
    for (var end = 1; end <= text.length(); end++) {
      best.add(ending(text, end, best));
    }
    return best.getLast();
  }

  private Optional<List<String>> ending(String text, int end, List<Optional<List<String>>> best) {
    return IntStream.range(Math.max(0, end - LONGEST_PIECE), end)
        .filter(from -> best.get(from).isPresent() && isPiece(text.substring(from, end)))
        .boxed()
        .min(Comparator.comparingInt(from -> best.get(from).orElseThrow().size()))
        .map(from -> with(best.get(from).orElseThrow(), text.substring(from, end)));
  }

  private static List<String> with(List<String> pieces, String last) {
    return Stream.concat(pieces.stream(), Stream.of(last)).toList();
  }

  private boolean isPiece(String piece) {
    return piece.length() >= SHORTEST_PIECE
        ? isKnown(piece)
        : tokens.of(piece).getFirst().kind() != Kind.WORD && isKnown(piece);
  }

  private List<Token> retold(String text, char before) {
    var retold = new ArrayList<>(tokens.of(text));
    var first = retold.getFirst();
    retold.set(
        0,
        new Token(first.text(), first.key(), first.kind(), first.value(), first.ordinal(), before));
    return retold;
  }
}
