package fr.arpent.address.geocode;

import fr.arpent.address.search.HouseNumber;
import fr.arpent.address.search.StreetSearch;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the places of addresses. The same question has always the same answer. For all threads. */
public final class Geocoder {
  private static final int NEARBY = 5;

  private final StreetSearch search;
  private final QuestionReader reader;
  private final Candidates candidates;
  private final Corners corners;

  /** A geocoder with the streets of {@code search}. */
  public Geocoder(StreetSearch search) {
    this.search = search;
    reader = new QuestionReader(search);
    candidates = new Candidates(search);
    corners = new Corners(search);
  }

  /** The answers to {@code question}, the likeliest first, at most {@code count}; often none. */
  public List<Answer> find(Question question, int count) {
    return reader
        .readCorner(question)
        .map(streets -> corner(streets, count))
        .orElseGet(() -> answers(candidates.of(reader.read(question)), count));
  }

  /** Whether there is no street at all. */
  public boolean isEmpty() {
    return search.count() == 0;
  }

  /** The likeliest answer; empty where none is likely at all. */
  public Optional<Answer> best(Question question) {
    return find(question, 1).stream().findFirst();
  }

  /** Where the streets do not meet, the first of them that there is. */
  private List<Answer> corner(List<Asked> streets, int count) {
    var ones = candidates.of(streets.getFirst());
    var others = candidates.of(streets.getLast());
    var pairs = corners.pairs(ones, others);
    if (pairs.isEmpty() || meantAlone(ones, pairs.getFirst())) {
      return answers(ones.isEmpty() ? others : ones, count);
    }
    var chances = Chances.of(pairs.stream().map(Corners.Pair::price).toList());
    return pairs.stream()
        .limit(count)
        .map(
            pair ->
                answer(pair.one(), chances.of(pair.price()))
                    .at(pair.other().street().street().name().name(), pair.place()))
        .toList();
  }

  /** A number of it is asked for, or the other street is not there. */
  private static boolean meantAlone(List<Weighed> ones, Corners.Pair pair) {
    var one = ones.getFirst();
    return one.number().isPresent() || pair.price() > one.price() + Prices.NO_ANSWER;
  }

  private List<Answer> answers(List<Weighed> weighed, int count) {
    var chances = Chances.of(weighed.stream().map(Weighed::price).toList());
    return weighed.stream().limit(count).map(w -> answer(w, chances.of(w.price()))).toList();
  }

  private Answer answer(Weighed weighed, double score) {
    var nearby = weighed.asked() > 0 ? nearby(weighed) : List.<HouseNumber>of();
    return Answer.of(score, weighed.street().street(), weighed.number(), nearby);
  }

  private List<HouseNumber> nearby(Weighed weighed) {
    return search.numbers(weighed.street()).stream()
        .sorted(Comparator.comparingInt(n -> Math.abs(n.number() - weighed.asked())))
        .limit(NEARBY)
        .toList();
  }
}
