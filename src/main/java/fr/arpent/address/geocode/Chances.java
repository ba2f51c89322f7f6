package fr.arpent.address.geocode;

import java.util.List;

/**
 * How likely each candidate is the right one, given what all cost and what it costs that none is.
 * Ten equally cheap ones have a tenth each.
 */
final class Chances {
  /** By how much prices tell more than their sum says, so that scores are true on made cases. */
  private static final double SURENESS = 1.8;

  private final double all;

  private Chances(double all) {
    this.all = all;
  }

  static Chances of(List<Weighed> candidates) {
    var sum = Math.exp(-SURENESS * Prices.NO_ANSWER);
    for (var candidate : candidates) {
      sum += Math.exp(-SURENESS * candidate.price());
    }
    return new Chances(sum);
  }

  double of(Weighed candidate) {
    return Math.exp(-SURENESS * candidate.price()) / all;
  }
}
