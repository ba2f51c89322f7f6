package fr.arpent.address.search;

import fr.arpent.address.text.Edits;
import fr.arpent.address.text.FrenchSound;
import fr.arpent.address.text.Token;
import fr.arpent.address.text.Token.Kind;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Queries for the words of a field that may be meant by a token: itself, those one or a few letters
 * away, those that sound alike, those it is the beginning of. The rarer a word, the more it counts.
 */
final class WordQueries {
  private static final double[] BY_EDITS = {1, 0.7, 0.5, 0.35};
  private static final double SOUND = 0.7;
  private static final double BEGINNING = 0.5;
  private static final double TYPE = 0.4;
  private static final int MOST_BEGINNINGS = 40;
  private static final int SHORTEST_BEGINNING = 3;

  /** With the words of a question and two fields, within what one query may hold. */
  private static final int MOST_VARIANTS = 24;

  private static final int REMEMBERED = 20_000;

  private final Field field;
  private final Vocabulary vocabulary;
  private final int documents;
  private final Map<String, List<Query>> remembered = new ConcurrentHashMap<>();

  WordQueries(Field field, Vocabulary vocabulary, int documents) {
    this.field = field;
    this.vocabulary = vocabulary;
    this.documents = documents;
  }

  /** The query for {@code token}, none or one. */
  List<Query> of(Token token) {
    if (remembered.size() > REMEMBERED) {
      remembered.clear();
    }
    return remembered.computeIfAbsent(
        token.kind() + " " + token.text() + " " + token.key(), _ -> make(token));
  }

  private List<Query> make(Token token) {
    var weights = new LinkedHashMap<Term, Double>();
    exact(token.text(), token, weights);
    exact(token.key(), token, weights);
    if (token.kind() == Kind.WORD) {
      like(token.text(), weights);
      beginnings(token.text(), weights);
      sounds(token.text(), weights);
    }
    var parts =
        weights.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST_VARIANTS)
            .map(e -> constant(e.getKey(), e.getValue()))
            .toList();
    return parts.isEmpty() ? List.of() : List.of(new DisjunctionMaxQuery(parts, 0));
  }

  private void exact(String word, Token token, Map<Term, Double> weights) {
    add(word, token.kind() == Kind.TYPE ? TYPE : 1, weights);
  }

  private void like(String word, Map<Term, Double> weights) {
    for (var like : vocabulary.like(word, Edits.allowed(word.length()))) {
      add(like.word(), BY_EDITS[like.edits()], weights);
    }
  }

  private void beginnings(String word, Map<Term, Double> weights) {
    if (word.length() >= SHORTEST_BEGINNING) {
      vocabulary
          .beginning(word, MOST_BEGINNINGS)
          .forEach(longer -> add(longer, BEGINNING, weights));
    }
  }

  private void sounds(String word, Map<Term, Double> weights) {
    if (field == Field.NAME && word.length() >= SHORTEST_BEGINNING) {
      var term = new Term(Field.SOUND.in(), FrenchSound.of(word));
      weights.merge(term, SOUND * Math.log(documents) / 2, Math::max);
    }
  }

  private void add(String word, double share, Map<Term, Double> weights) {
    var count = vocabulary.count(word);
    if (count > 0) {
      weights.merge(new Term(field.in(), word), share * rarity(count), Math::max);
    }
  }

  private double rarity(int count) {
    return Math.log(1 + (double) documents / count);
  }

  static Query constant(Term term, double weight) {
    return new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), (float) weight);
  }
}
