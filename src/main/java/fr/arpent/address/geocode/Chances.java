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

  /** The chances of candidates at these prices. */
  static Chances of(List<Double> prices) {
    var sum = Math.exp(-SURENESS * Prices.NO_ANSWER);
    for (var price : prices) {
      sum += Math.exp(-SURENESS * price);
    }
    return new Chances(sum);
  }

  /** The chance of the one at {@code price}. */
  double of(double price) {
    return Math.exp(-SURENESS * price) / all;
  }
}
