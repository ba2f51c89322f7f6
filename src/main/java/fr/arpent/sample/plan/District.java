package fr.arpent.sample.plan;

/**
 * A kind of quarter.
 *
 * <p>{@code spacing} and {@code crossSpacing} are the metres between neighbouring streets in the
 * two directions, {@code longest} the length after which a new street stops, {@code through} the
 * probability that it goes on beyond a street it meets, {@code deadEnds} that it may end nowhere.
 */
public enum District {
  OLD_TOWN(40, 58, 320, 0.55, 0.05),
  INNER(60, 94, 520, 0.7, 0.1),
  SUBURB(60, 108, 520, 0.55, 0.35),
  HILLSIDE(70, 124, 620, 0.4, 0.6),
  ESTATE(96, 130, 420, 0.6, 0.3),
  WORKS(150, 190, 700, 0.6, 0.3),
  COUNTRY(400, 400, 900, 0.3, 0.8);

  final double spacing;
  final double crossSpacing;
  final double longest;
  final double through;
  final double deadEnds;

  District(double spacing, double crossSpacing, double longest, double through, double deadEnds) {
    this.spacing = spacing;
    this.crossSpacing = crossSpacing;
    this.longest = longest;
    this.through = through;
    this.deadEnds = deadEnds;
  }
}
