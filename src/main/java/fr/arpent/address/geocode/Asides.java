package fr.arpent.address.geocode;

import fr.arpent.address.geocode.AskedToken.Use;
import fr.arpent.address.search.StreetSearch;
import fr.arpent.address.text.Token.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What is said beside an address: in brackets, or behind {@code derrière}, {@code à côté}. It may
 * be of use, but hardly tells against an answer.
 */
final class Asides {
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)?");
  private static final Set<String> BESIDE = Set.of("derriere", "devant", "proche", "cote", "face");
  private static final String SEPARATORS = ",;/";

  private final StreetSearch search;

  Asides(StreetSearch search) {
    this.search = search;
  }

  /** {@code text} without what stands in brackets. */
  static String without(String text) {
    return BRACKETS.matcher(text).replaceAll(" , ");
  }

  /** What stands in brackets in {@code text}. */
  static String of(String text) {
    var found = new StringBuilder();
    var brackets = BRACKETS.matcher(text);
    while (brackets.find()) {
      found.append(" , ").append(brackets.group(1));
    }
    return found.toString();
  }

  /** Cheapens what follows a word of place, where a street went before. */
  void mark(List<AskedToken> tokens) {
    var street = false;
    for (var i = 0; i < tokens.size(); i++) {
      if (street && isBeside(tokens, i)) {
        cheapen(tokens, i, end(tokens, i + 1));
      }
      street |= tokens.get(i).isType();
    }
  }

  /** The words from {@code from} on cost as much as one company's name. */
  static void cheapen(List<AskedToken> tokens, int from, int to) {
    var words =
        IntStream.range(from, to)
            .filter(i -> tokens.get(i).use() == Use.ANY)
            .filter(i -> tokens.get(i).token().kind() != Kind.STOP)
            .boxed()
            .toList();
    for (var i : words) {
      var share = Math.min(tokens.get(i).loss(), Prices.OUTSKIRTS / words.size());
      tokens.set(i, tokens.get(i).as(Use.ANY, share));
    }
  }

  /** Not {@code Rue Derrière les Murs}, nor {@code Chemin de la Côte}. */
  private static boolean isBeside(List<AskedToken> tokens, int i) {
    var word = tokens.get(i).token().text();
    if (!BESIDE.contains(word)) {
      return false;
    }
    var before = tokens.get(i - 1).token();
    if (word.equals("cote") || word.equals("face")) {
      return Set.of("a", "en").contains(before.text());
    }
    return before.kind() != Kind.STOP && before.kind() != Kind.TYPE;
  }

  private int end(List<AskedToken> tokens, int from) {
    var words = tokens.stream().map(AskedToken::token).toList();
    for (var i = from; i < tokens.size(); i++) {
      var word = tokens.get(i);
      if (word.token().isNumber()
          || SEPARATORS.indexOf(word.token().before()) >= 0
          || search.endOfTown(words, i) > i) {
        return i;
      }
    }
    return tokens.size();
  }
}
