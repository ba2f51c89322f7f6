package fr.arpent.address.geocode;

import fr.arpent.address.search.HouseNumber;
import fr.arpent.address.search.IndexedStreet;
import fr.arpent.address.search.StreetSearch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the places of addresses. The same question has always the same answer. For all threads. */
public final class Geocoder {
  private static final int CANDIDATES = 100;
  private static final int NEARBY = 5;

  /** Beyond this price nothing is an answer. */
  private static final double TOO_DEAR = 20;

  /** The candidates are looked for once more by less of their letters above this price. */
  private static final double DOUBTFUL = 4;

  private final StreetSearch search;
  private final QuestionReader reader;
  private final Scales scales;

  /** A geocoder with the streets of {@code search}. */
  public Geocoder(StreetSearch search) {
    this.search = search;
    reader = new QuestionReader(search);
    scales = new Scales(search);
  }

  /** The answers to {@code question}, the likeliest first, at most {@code count}; often none. */
  public List<Answer> find(Question question, int count) {
    var asked = reader.read(question);
    if (asked.wanted().words().isEmpty()) {
      return List.of();
    }
    var weighed = weighed(asked);
    var chances = Chances.of(weighed);
    return weighed.stream().limit(count).map(w -> answer(w, chances.of(w))).toList();
  }

  /** Whether there is no street at all. */
  public boolean isEmpty() {
    return search.count() == 0;
  }

  /** The likeliest answer; empty where none is likely at all. */
  public Optional<Answer> best(Question question) {
    return find(question, 1).stream().findFirst();
  }

  private List<Weighed> weighed(Asked asked) {
    var best = new LinkedHashMap<String, Weighed>();
    weigh(asked, search.find(asked.wanted(), CANDIDATES), best);
    if (cheapest(best) > DOUBTFUL) {
      weigh(asked, search.findByTrigrams(asked.wanted(), CANDIDATES), best);
    }
    var all = new ArrayList<>(best.values());
    all.removeIf(w -> w.price() > TOO_DEAR);
    all.sort(Comparator.comparingDouble(Weighed::price).thenComparing(Weighed::id));
    return all;
  }

  private void weigh(Asked asked, List<IndexedStreet> streets, Map<String, Weighed> best) {
    for (var street : streets) {
      var weighed = scales.weigh(asked, street);
      best.merge(weighed.id(), weighed, (a, b) -> a.price() <= b.price() ? a : b);
    }
  }

  private static double cheapest(Map<String, Weighed> best) {
    return best.values().stream().mapToDouble(Weighed::price).min().orElse(TOO_DEAR);
  }

  private Answer answer(Weighed weighed, double score) {
    var nearby = weighed.asked() > 0 ? nearby(weighed) : List.<HouseNumber>of();
    return new Answer(score, weighed.street().street(), weighed.number(), nearby);
  }

  private List<HouseNumber> nearby(Weighed weighed) {
    return search.numbers(weighed.street()).stream()
        .sorted(Comparator.comparingInt(n -> Math.abs(n.number() - weighed.asked())))
        .limit(NEARBY)
        .toList();
  }
}
