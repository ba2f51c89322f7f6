package fr.arpent.address.geocode;

import fr.arpent.address.geocode.AskedToken.Use;
import fr.arpent.address.text.Token;
import fr.arpent.address.text.Token.Kind;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tells which words stand outside of the address: in front of its number, as a company's name does,
 * where the address goes on behind the number with a kind of street.
 */
final class Outskirts {
  private Outskirts() {}

  /**
   * Makes them cheap to leave without explanation.
   *
   * @param isTown whether a word may be of a commune's name, which may stand there too
   */
  static void mark(List<AskedToken> tokens, Predicate<Token> isTown) {
    var number = numberBeforeType(tokens);
    for (var i = 0; i < number; i++) {
      var token = tokens.get(i);
      if (token.use() == Use.ANY
          && token.token().kind() != Kind.STOP
          && !isTown.test(token.token())) {
        tokens.set(i, token.as(Use.ANY, Math.min(token.loss(), Prices.OUTSIDE)));
      }
    }
  }

  private static int numberBeforeType(List<AskedToken> tokens) {
    for (var i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).mayBeNumber() && tokens.get(i).use() == Use.ANY && typeFollows(tokens, i)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean typeFollows(List<AskedToken> tokens, int i) {
    for (var j = i + 1; j < Math.min(i + 3, tokens.size()); j++) {
      if (tokens.get(j).token().kind() == Kind.TYPE) {
        return true;
      }
    }
    return false;
  }
}
