package fr.arpent.address.geocode;

import fr.arpent.address.geocode.AskedToken.Use;
import fr.arpent.address.search.StreetSearch;
import fr.arpent.address.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds postcodes among the words of a question: five digits, two and three, or a cut one. */
final class Postcodes {
  private static final int LEAST = 1_000;
  private static final int MOST = 98_999;

  /** Of one that was cut. */
  private static final int SHORTEST = 3;

  private final StreetSearch search;

  Postcodes(StreetSearch search) {
    this.search = search;
  }

  /** Marks them in {@code tokens}, two halves as one; gives them, {@code told} first. */
  List<String> take(List<AskedToken> tokens, String told) {
    var found = new ArrayList<String>();
    if (!told.isBlank()) {
      found.add(told.strip());
    }
    for (var i = 0; i < tokens.size(); i++) {
      if (halves(tokens, i)) {
        join(tokens, i);
      }
      var asked = tokens.get(i);
      if (asked.use() == Use.ANY && isPostcode(asked.token())) {
        tokens.set(i, asked.as(Use.POSTCODE, 0));
        markCountry(tokens, i - 1);
        found.add(asked.token().text());
      }
    }
    if (found.isEmpty()) {
      takeCut(tokens, found);
    }
    return found.stream().distinct().toList();
  }

  /** The beginning of one, where the text was cut: {@code 12 Rue du Lac 741}. */
  private void takeCut(List<AskedToken> tokens, List<String> found) {
    if (tokens.size() < 3) {
      return;
    }
    var last = tokens.getLast();
    var text = last.token().text();
    var numbered = tokens.subList(0, tokens.size() - 2).stream().anyMatch(AskedToken::mayBeNumber);
    if (numbered
        && last.mayBeNumber()
        && text.length() >= SHORTEST
        && search.nameCount(text) == 0
        && search.hasPostcodes(text)) {
      tokens.set(tokens.size() - 1, last.as(Use.POSTCODE, 0));
      found.add(text);
    }
  }

  private static boolean isPostcode(Token token) {
    return token.isNumber()
        && !token.ordinal()
        && token.text().length() == 5
        && token.value() >= LEAST
        && token.value() <= MOST;
  }

  /** {@code 74 000}, with words of the commune after it, not a kind of street. */
  private static boolean halves(List<AskedToken> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    var one = tokens.get(i).token();
    var other = tokens.get(i + 1).token();
    return tokens.get(i).use() == Use.ANY
        && one.isNumber()
        && one.text().length() == 2
        && other.isNumber()
        && other.text().length() == 3
        && other.before() == ' '
        && (i + 2 == tokens.size() || isName(tokens.get(i + 2).token()));
  }

  private static boolean isName(Token token) {
    return token.kind() != Token.Kind.TYPE && !token.isNumber() && token.before() != Token.GLUED;
  }

  private static void join(List<AskedToken> tokens, int i) {
    var one = tokens.get(i).token();
    var text = one.text() + tokens.remove(i + 1).token().text();
    tokens.set(
        i,
        tokens
            .get(i)
            .as(
                new Token(
                    text, text, Token.Kind.NUMBER, Integer.parseInt(text), false, one.before())));
  }

  /** {@code F-74000}. */
  private static void markCountry(List<AskedToken> tokens, int i) {
    if (i >= 0 && List.of("f", "fr").contains(tokens.get(i).token().text())) {
      tokens.set(i, tokens.get(i).as(Use.NOISE, 0));
    }
  }
}
