package fr.arpent.address.geocode;

import fr.arpent.address.geocode.AskedToken.Use;
import fr.arpent.address.search.StreetSearch;
import fr.arpent.address.text.Token;
import fr.arpent.address.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the whole name of a commune stands in a question, outside of a street's name: a street of
 * another commune is hardly meant.
 *
 * @param from its first word
 * @param to behind its last
 */
record TownRun(int from, int to) {

  /**
   * All there are in {@code tokens}, each name once: {@code Paris} behind {@code Paris 12} says no
   * more.
   */
  static List<TownRun> in(List<AskedToken> tokens, StreetSearch search) {
    var words = tokens.stream().map(AskedToken::token).toList();
    var runs = new ArrayList<TownRun>();
    var named = new ArrayList<String>();
    for (var i = 0; i < tokens.size(); i++) {
      var end = isFree(tokens, i) ? search.endOfTown(words, i) : i;
      if (end > i) {
        var name = words.subList(i, end).stream().map(Token::key).collect(Collectors.joining(" "));
        if (named.stream().noneMatch(n -> n.startsWith(name) || name.startsWith(n))) {
          runs.add(new TownRun(i, end));
        }
        named.add(name);
        i = end - 1;
      }
    }
    return runs;
  }

  /** Not cheapened as part of a company's name, and not behind a kind of street. */
  private static boolean isFree(List<AskedToken> tokens, int i) {
    var token = tokens.get(i);
    var whole = token.use() == Use.ANY && token.loss() >= Prices.OTHER_TYPE;
    if (!whole && token.use() != Use.PLACE) {
      return false;
    }
    var before = i - 1;
    while (before >= 0 && tokens.get(before).token().kind() == Kind.STOP) {
      before--;
    }
    return before < 0 || !tokens.get(before).isType();
  }

  /**
   * What it costs that {@code alignment} explains nothing of it, beyond what its words cost.
   *
   * @param whole what the whole of it costs
   * @param confirmed whether the commune is explained, be it by other words
   */
  double price(Asked asked, Alignment alignment, double whole, boolean confirmed) {
    var sum = 0.0;
    for (var i = from; i < to; i++) {
      if (alignment.explains(i)) {
        return confirmed ? 0 : Prices.TOWN_AS_STREET;
      }
      sum += asked.get(i).loss();
    }
    return Math.max(0, whole - sum);
  }
}
