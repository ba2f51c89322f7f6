package fr.arpent.address.geocode;

import fr.arpent.address.geocode.AskedToken.Use;
import fr.arpent.address.text.Token;
import fr.arpent.address.text.Token.Kind;
import java.util.List;
import java.util.Set;

/** Tells where a second address begins in a cell: {@code 12 rue A et 5 rue B 74000 Annecy}. */
final class SecondAddress {
  private static final Set<String> LINKS = Set.of("et", "ou", "puis", "and");

  private SecondAddress() {}

  /** Leaves of the second only what may be the commune's. */
  static void mark(List<AskedToken> tokens) {
    var first = street(tokens, 0);
    if (first < 0) {
      return;
    }
    for (var i = street(tokens, first + 1); i > 0; i = street(tokens, i + 1)) {
      var start = start(tokens, i);
      if (start > first && isLink(tokens, start)) {
        for (var j = start; j < tokens.size(); j++) {
          if (tokens.get(j).use() == Use.ANY) {
            tokens.set(j, tokens.get(j).as(Use.PLACE, 0));
          }
        }
        return;
      }
    }
  }

  /** The next kind of street from {@code from} on; -1 when none follows. */
  private static int street(List<AskedToken> tokens, int from) {
    for (var i = from; i < tokens.size(); i++) {
      var token = tokens.get(i).token();
      // Not the "pont" of Arthaz-Pont-Notre-Dame.
      if (token.kind() == Kind.TYPE && token.before() != '-' && tokens.get(i).use() == Use.ANY) {
        return i;
      }
    }
    return -1;
  }

  /** Where the address of the street {@code at} begins, with its number. */
  private static int start(List<AskedToken> tokens, int street) {
    var at = street;
    var start = at;
    for (var back = 1; back <= 2 && at - back > 0; back++) {
      if (tokens.get(at - back).mayBeNumber()) {
        start = at - back;
      }
    }
    while (start == at && start > 1 && isArticle(tokens.get(at - 1).token())) {
      at--;
      start--;
    }
    return start;
  }

  private static boolean isArticle(Token token) {
    return token.kind() == Kind.STOP && !LINKS.contains(token.text());
  }

  private static boolean isLink(List<AskedToken> tokens, int start) {
    var before = tokens.get(start).token().before();
    return LINKS.contains(tokens.get(start - 1).token().text())
        || before == ';'
        || before == '/'
        || (bothNumbered(tokens, start) && separates(before, tokens, start));
  }

  /** Else the first is the name of a house: {@code Résidence les Lilas, 3 rue du Lac}. */
  private static boolean bothNumbered(List<AskedToken> tokens, int start) {
    return tokens.get(start).token().isNumber()
        && tokens.subList(0, start).stream().anyMatch(AskedToken::mayBeNumber);
  }

  private static boolean separates(char before, List<AskedToken> tokens, int start) {
    return before == ',' || before == '-' || (before == ' ' && afterPostcode(tokens, start));
  }

  private static boolean afterPostcode(List<AskedToken> tokens, int start) {
    return tokens.subList(0, start).stream().anyMatch(t -> t.use() == Use.POSTCODE)
        && tokens.get(start).token().before() != Token.GLUED;
  }
}
