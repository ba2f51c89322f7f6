package fr.arpent.sample.plan;

import fr.arpent.sample.Dice;

/**
 * How a quarter is built, in metres: width along the street, depth, distance from the street's
 * edge, free space beside, and how much ground one house number covers.
 */
record BuildingStyle(
    Span front, Span depth, Span setback, Span gap, double detached, double pitch) {

  /** From the least to the most. */
  record Span(double low, double high) {
    double draw(Dice dice) {
      return low == high ? low : dice.between(low, high);
    }
  }

  static BuildingStyle of(District district) {
    return switch (district) {
      case OLD_TOWN -> style(4.8, 7.2, 9, 13, 0.1, 0.4, 0, 0, 0, 6.6);
      case INNER -> style(6, 9.5, 10, 13, 0.3, 2, 2.5, 5, 0.18, 8.6);
      case SUBURB -> style(7, 9.5, 7.5, 10, 3, 6, 1.5, 4.5, 0.75, 10.6);
      case HILLSIDE -> style(8, 11, 8, 11, 4, 9, 3, 9, 0.95, 15);
      case ESTATE -> style(26, 52, 11, 13, 5, 11, 9, 16, 1, 13);
      case WORKS -> style(18, 50, 16, 40, 7, 12, 8, 18, 1, 36);
      case COUNTRY -> style(10, 16, 9, 13, 6, 18, 40, 130, 1, 1);
    };
  }

  private static BuildingStyle style(double... v) {
    return new BuildingStyle(
        new Span(v[0], v[1]),
        new Span(v[2], v[3]),
        new Span(v[4], v[5]),
        new Span(v[6], v[7]),
        v[8],
        v[9]);
  }

  /** Metres to leave free before the next building. */
  double gapAfter(Dice dice) {
    return dice.chance(detached) ? gap.draw(dice) : 0;
  }
}
