package fr.arpent.address.geocode;

import fr.arpent.address.search.StreetDraft;
import fr.arpent.address.search.StreetSearch;
import fr.arpent.address.search.Wanted;
import java.util.List;
import java.util.Random;

/**
 * Addresses of a base, written in all the ways that the tests know.
 *
 * @param texts as they stand in cells
 * @param wanted what the index is asked for
 */
public record DirtyQueries(List<String> texts, List<Wanted> wanted) {

  /** Some of each kind, in the streets {@code drafts} of {@code search}. */
  public static DirtyQueries of(List<StreetDraft> drafts, StreetSearch search, long seed) {
    var texts =
        Trial.of(new Around(drafts), new Random(seed), 10).stream().map(Trial::text).toList();
    var reader = new QuestionReader(search);
    var wanted = texts.stream().map(t -> reader.read(Question.of(t)).wanted()).toList();
    return new DirtyQueries(texts, wanted);
  }
}
