package fr.arpent.address.geocode;

import fr.arpent.address.geocode.AskedToken.Use;
import fr.arpent.address.text.Token;
import fr.arpent.address.text.Token.Kind;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Tells which words stand outside of the address: in front of its number, as a company's name does,
 * where the address goes on behind the number with a kind of street; and behind a comma, as the
 * name of a house does.
 */
final class Outskirts {
  private Outskirts() {}

  /**
   * Makes them cheap to leave without explanation.
   *
   * @param isTown whether a word may be of a commune's name, which may stand there too
   */
  static void mark(List<AskedToken> tokens, Predicate<Token> isTown) {
    cheapen(tokens, 0, numberBeforeType(tokens), isTown);
    var behind = secondType(tokens);
    var end = behind;
    while (end < tokens.size() && tokens.get(end).use() != Use.POSTCODE) {
      end++;
    }
    cheapen(tokens, behind, end, isTown);
    cheapen(tokens, tail(tokens), tokens.size(), isTown);
  }

  /** What follows postcode and commune behind a comma, where the street went before. */
  private static int tail(List<AskedToken> tokens) {
    var street = false;
    for (var i = 0; i < tokens.size(); i++) {
      street |= tokens.get(i).isType();
      if (tokens.get(i).use() == Use.POSTCODE) {
        return street ? afterComma(tokens, i + 1) : tokens.size();
      }
    }
    return tokens.size();
  }

  private static int afterComma(List<AskedToken> tokens, int from) {
    return IntStream.range(from, tokens.size())
        .filter(i -> i > from && ",;".indexOf(tokens.get(i).token().before()) >= 0)
        .findFirst()
        .orElse(tokens.size());
  }

  private static void cheapen(List<AskedToken> tokens, int from, int to, Predicate<Token> isTown) {
    var words = IntStream.range(from, to).filter(i -> isWord(tokens.get(i))).boxed().toList();
    if (words.stream().allMatch(i -> isTown.test(tokens.get(i).token()))) {
      return;
    }
    var share = Prices.OUTSKIRTS / words.size();
    for (var i : words) {
      tokens.set(i, tokens.get(i).as(Use.ANY, Math.min(tokens.get(i).loss(), share)));
    }
  }

  /** {@code 12 rue du Lac, Résidence les Lilas}: where the second begins. */
  private static int secondType(List<AskedToken> tokens) {
    var types =
        IntStream.range(0, tokens.size())
            .filter(i -> tokens.get(i).isType() && tokens.get(i).use() == Use.ANY)
            .toArray();
    var second = types.length > 1 && tokens.get(types[1]).token().before() == ',';
    return second ? types[1] : tokens.size();
  }

  private static boolean isWord(AskedToken token) {
    return token.use() == Use.ANY && token.token().kind() != Kind.STOP;
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
