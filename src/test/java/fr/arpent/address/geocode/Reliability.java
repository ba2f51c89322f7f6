package fr.arpent.address.geocode;

import java.util.Locale;

/** How many answers there were in each band of a tenth of the score, and how many were right. */
final class Reliability {
  private static final int BANDS = 10;
  private final int[] answers = new int[BANDS];
  private final int[] right = new int[BANDS];
  private final double[] scores = new double[BANDS];

  /** Takes note of an answer. */
  void add(double score, boolean isRight) {
    var band = Math.min(BANDS - 1, (int) (score * BANDS));
    answers[band]++;
    right[band] += isRight ? 1 : 0;
    scores[band] += score;
  }

  int answers(int band) {
    return answers[band];
  }

  /** The share that was right. */
  double share(int band) {
    return (double) right[band] / Math.max(1, answers[band]);
  }

  /** The share that was right from {@code band} on. */
  double shareFrom(int band) {
    var all = 0;
    var good = 0;
    for (var i = band; i < BANDS; i++) {
      all += answers[i];
      good += right[i];
    }
    return (double) good / Math.max(1, all);
  }

  /** The table, a line a band. */
  @Override
  public String toString() {
    var text = new StringBuilder("score      answers   mean   right\n");
    for (var i = 0; i < BANDS; i++) {
      var mean = scores[i] / Math.max(1, answers[i]);
      text.append(
          String.format(
              Locale.ROOT,
              "%.1f–%.1f %9d %6.3f %6.3f%n",
              i / 10.0,
              (i + 1) / 10.0,
              answers[i],
              mean,
              share(i)));
    }
    return text.toString();
  }
}
