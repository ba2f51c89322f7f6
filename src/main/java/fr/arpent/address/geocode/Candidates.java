package fr.arpent.address.geocode;

import fr.arpent.address.search.IndexedStreet;
import fr.arpent.address.search.StreetSearch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks for the streets that a question may mean and weighs them. */
final class Candidates {
  private static final int MOST = 100;

  /** Beyond this price nothing is an answer. */
  private static final double TOO_DEAR = 20;

  /** The candidates are looked for once more by less of their letters above this price. */
  private static final double DOUBTFUL = 4;

  private final StreetSearch search;
  private final Scales scales;

  Candidates(StreetSearch search) {
    this.search = search;
    scales = new Scales(search);
  }

  /** Those for {@code asked}, the cheapest first. */
  List<Weighed> of(Asked asked) {
    if (asked.wanted().words().isEmpty()) {
      return List.of();
    }
    var best = new LinkedHashMap<String, Weighed>();
    weigh(asked, search.find(asked.wanted(), MOST), best);
    if (cheapest(best) > DOUBTFUL) {
      weigh(asked, search.findByTrigrams(asked.wanted(), MOST), best);
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
}
