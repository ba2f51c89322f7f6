package fr.arpent.address.geocode;

import fr.arpent.address.search.HouseNumber;
import fr.arpent.address.search.StreetKind;
import fr.arpent.address.search.StreetSearch;
import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds where two streets meet: those of the names asked for that come near each other. */
final class Corners {
  /** How far the nearest numbers of two streets that meet may be apart, in metres. */
  private static final double APART = 80;

  /** Candidates for each street that are looked at. */
  private static final int EACH = 12;

  private final StreetSearch search;

  Corners(StreetSearch search) {
    this.search = search;
  }

  /**
   * Two streets that meet.
   *
   * @param place the middle between the numbers that are nearest to each other
   */
  record Pair(Weighed one, Weighed other, LonLat place) {

    /** What the dearer costs, and a little of the other. */
    double price() {
      return Math.max(one.price(), other.price())
          + Math.min(one.price(), other.price()) * Prices.MORE;
    }
  }

  /** The pairs of {@code ones} and {@code others} that come near each other, the best first. */
  List<Pair> pairs(List<Weighed> ones, List<Weighed> others) {
    var pairs = new ArrayList<Pair>();
    for (var one : ones.stream().filter(Corners::isStreet).limit(EACH).toList()) {
      for (var other : others.stream().filter(Corners::isStreet).limit(EACH).toList()) {
        if (sameTown(one, other) && !one.id().equals(other.id())) {
          meeting(one, other).ifPresent(place -> pairs.add(new Pair(one, other, place)));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::price)
            .thenComparing(p -> p.one().id())
            .thenComparing(p -> p.other().id()));
    return pairs;
  }

  private static boolean isStreet(Weighed weighed) {
    return weighed.street().street().kind() != StreetKind.MUNICIPALITY;
  }

  private static boolean sameTown(Weighed one, Weighed other) {
    return one.street().street().name().city().equals(other.street().street().name().city());
  }

  private Optional<LonLat> meeting(Weighed one, Weighed other) {
    var best = APART;
    var found = Optional.<LonLat>empty();
    for (var a : places(one)) {
      for (var b : places(other)) {
        var metres = Distance.metres(a, b);
        if (metres < best) {
          best = metres;
          found = Optional.of(new LonLat((a.lon() + b.lon()) / 2, (a.lat() + b.lat()) / 2));
        }
      }
    }
    return found;
  }

  private List<LonLat> places(Weighed weighed) {
    return search.numbers(weighed.street()).stream().map(HouseNumber::place).toList();
  }
}
