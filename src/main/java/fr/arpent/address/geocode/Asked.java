package fr.arpent.address.geocode;

import fr.arpent.address.geocode.AskedToken.Use;
import fr.arpent.address.search.Wanted;
import fr.arpent.address.text.Token;
import fr.arpent.address.text.Token.Kind;
import java.util.Comparator;
import java.util.List;

/**
 * A question, read.
 *
 * @param tokens its words in order
 * @param postcodes as it says, mostly one
 * @param citycodes codes of communes, where they are known
 * @param towns where it names a commune
 */
record Asked(
    List<AskedToken> tokens, List<String> postcodes, List<String> citycodes, List<TownRun> towns) {
  /** Longer questions are a paragraph: what is of use stands among the rarest words. */
  private static final int MOST_WORDS = 20;

  Asked {
    tokens = List.copyOf(tokens);
    postcodes = List.copyOf(postcodes);
    citycodes = List.copyOf(citycodes);
    towns = List.copyOf(towns);
  }

  AskedToken get(int i) {
    return tokens.get(i);
  }

  int size() {
    return tokens.size();
  }

  /** What to look for in the index. */
  Wanted wanted() {
    var words =
        tokens.stream()
            .filter(t -> t.use() != Use.POSTCODE)
            .map(AskedToken::token)
            .filter(t -> t.kind() != Kind.STOP)
            .toList();
    return new Wanted(words.size() > MOST_WORDS ? longest(words) : words, postcodes, citycodes);
  }

  private static List<Token> longest(List<Token> words) {
    return words.stream()
        .sorted(Comparator.comparingInt((Token t) -> -t.text().length()))
        .limit(MOST_WORDS)
        .toList();
  }
}
