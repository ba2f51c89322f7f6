package fr.arpent.address.geocode;

import java.util.List;

/**
 * How likely each candidate is the right one, given what all cost. Ten equally cheap ones have a
 * tenth each, less the chance that none is right.
 */
final class Chances {
  /** By how much prices tell more than their sum says. */
  private static final double SURENESS = 1.8;

  private final double all;

  private Chances(double all) {
    this.all = all;
  }

  /** The chances of candidates at these prices. */
  static Chances of(List<Double> prices) {
    return new Chances(prices.stream().mapToDouble(Chances::weight).sum());
  }

  /** The chance of the one at {@code price}. */
  double of(double price) {
    return Calibration.score(price, weight(price) / all);
  }

  private static double weight(double price) {
    return Math.exp(-SURENESS * price);
  }
}
