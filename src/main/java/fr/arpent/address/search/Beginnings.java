package fr.arpent.address.search;

import fr.arpent.address.text.Token;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/** Queries for what is still being typed. */
final class Beginnings {
  private static final double WHOLE = 3;
  private static final double WHOLE_TOWN = 4;
  private static final double BEGUN = 1;

  private Beginnings() {}

  /** For names and codes that have a word that {@code token} is, or begins. */
  static Query of(Token token) {
    var wholes =
        Stream.of(token.text(), token.key())
            .distinct()
            .flatMap(
                word ->
                    Stream.of(
                        WordQueries.constant(new Term(Field.NAME.in(), word), WHOLE),
                        WordQueries.constant(new Term(Field.TOWN.in(), word), WHOLE_TOWN)));
    var begun = Stream.of(Field.NAME, Field.PLACE, Field.POSTCODE).map(f -> begun(f, token.text()));
    return new DisjunctionMaxQuery(Stream.concat(wholes, begun).toList(), 0);
  }

  /** For all that have any word in {@code field}. */
  static Query ofAny(Field field) {
    return new ConstantScoreQuery(new PrefixQuery(new Term(field.in(), "")));
  }

  private static Query begun(Field field, String start) {
    var query = new PrefixQuery(new Term(field.in(), start));
    return new BoostQuery(new ConstantScoreQuery(query), (float) BEGUN);
  }
}
