package fr.arpent.address.search;

import fr.arpent.address.text.Token;
import fr.arpent.address.text.Tokens;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;

/** The names of all communes, former ones too, to tell where one stands in a text. Immutable. */
final class TownNames {
  private static final int MOST_WORDS = 7;

  private final Set<String> names;

  private TownNames(Set<String> names) {
    this.names = Set.copyOf(names);
  }

  /** The names in {@code leaves}, cut by {@code tokens}. */
  static TownNames of(List<LeafReader> leaves, Tokens tokens) throws IOException {
    var names = new HashSet<String>();
    for (var leaf : leaves) {
      var streets = new LeafStreets(leaf);
      var towns = new HashSet<Integer>();
      forEachTown(leaf, towns::add);
      for (var town : towns) {
        var name = streets.street(town).name();
        names.add(joined(tokens.of(name.city())));
        names.add(joined(tokens.of(name.city().replaceAll(" \\d+er? Arrondissement$", ""))));
        names.add(joined(tokens.of(name.oldCity())));
      }
    }
    names.remove("");
    return new TownNames(names);
  }

  /** Only the documents of communes have words in that field. */
  private static void forEachTown(LeafReader leaf, IntConsumer each) throws IOException {
    var terms = leaf.terms(Field.TOWN.in());
    if (terms == null) {
      return;
    }
    var words = terms.iterator();
    while (words.next() != null) {
      var places = words.postings(null);
      for (var at = places.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = places.nextDoc()) {
        each.accept(at);
      }
    }
  }

  private static String joined(List<Token> tokens) {
    return tokens.stream()
        .filter(t -> t.kind() != Token.Kind.STOP)
        .map(Token::key)
        .collect(Collectors.joining(" "));
  }

  /**
   * Where the longest name of a commune that begins at {@code from} ends; {@code from} for none.
   */
  int end(List<Token> tokens, int from) {
    var end = from;
    if (tokens.get(from).kind() != Token.Kind.STOP) {
      for (var to = from + 1; to <= Math.min(tokens.size(), from + MOST_WORDS); to++) {
        var last = tokens.get(to - 1);
        if (last.kind() != Token.Kind.STOP && names.contains(joined(tokens.subList(from, to)))) {
          end = to;
        }
      }
    }
    return end;
  }
}
