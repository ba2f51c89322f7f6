package fr.arpent.address.geocode;

import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * From what an answer costs, and from its part among all candidates, to how likely it is right. An
 * answer is wrong because another candidate is meant, which its part tells, or because no candidate
 * is, which its price tells: the product of both is the score.
 *
 * <p>Each table is monotone and was set to the shares of right answers of 36,000 generated
 * questions: {@code Trials} with seeds 101 and 102 and 150 questions of each of its 61 kinds, one
 * in twenty of an absent street, on the semi-synthetic addresses of Haute-Savoie and the true ones
 * of Paris. It prints the table of scores and right answers for any file and seed.
 */
final class Calibration {
  private static final NavigableMap<Double, Double> BY_PRICE =
      table(
          0, 0.999, 3, 0.997, 4.3, 0.96, 4.45, 0.49, 5.3, 0.47, 5.42, 0.28, 6.5, 0.25, 7.2, 0.05, 8,
          0.04, 10, 0.02, 20, 0.002);

  /** Ties in a list of streets are seldom even: of two alike, one is named in full elsewhere. */
  private static final NavigableMap<Double, Double> BY_PART =
      table(0, 0, 0.5, 0.42, 0.68, 0.46, 0.72, 0.7, 0.85, 0.93, 0.93, 0.99, 1, 1);

  /** From this price on, others beside it make an answer twice as doubtful. */
  private static final double DOUBTFUL = 4.4;

  private Calibration() {}

  /**
   * The chance that an answer is right.
   *
   * @param price what it costs
   * @param part its chance among the candidates, were one of them right
   */
  static double score(double price, double part) {
    var alone = at(BY_PART, part);
    return at(BY_PRICE, price) * (price > DOUBTFUL ? alone * alone : alone);
  }

  private static NavigableMap<Double, Double> table(double... pairs) {
    var table = new TreeMap<Double, Double>();
    for (var i = 0; i < pairs.length; i += 2) {
      table.put(pairs[i], pairs[i + 1]);
    }
    return table;
  }

  /** Between two entries on a straight line, beyond the last as the last. */
  private static double at(NavigableMap<Double, Double> table, double x) {
    var below = table.floorEntry(x);
    var above = table.ceilingEntry(x);
    if (below == null || above == null) {
      return below == null ? table.firstEntry().getValue() : below.getValue();
    }
    var width = above.getKey() - below.getKey();
    var share = width == 0 ? 0 : (x - below.getKey()) / width;
    return below.getValue() + (above.getValue() - below.getValue()) * share;
  }
}
