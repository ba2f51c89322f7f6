package fr.arpent.address.geocode;

import java.util.List;

/**
 * How likely each candidate is the right one, given what all cost and what it costs that none is.
 * Ten equally cheap ones have a tenth each.
 */
final class Chances {
  private final double all;

  private Chances(double all) {
    this.all = all;
  }

  static Chances of(List<Weighed> candidates) {
    var sum = Math.exp(-Prices.NO_ANSWER);
    for (var candidate : candidates) {
      sum += Math.exp(-candidate.price());
    }
    return new Chances(sum);
  }

  double of(Weighed candidate) {
    return Math.exp(-candidate.price()) / all;
  }
}
