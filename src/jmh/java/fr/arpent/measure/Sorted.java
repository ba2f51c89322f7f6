package fr.arpent.measure;

import java.util.Arrays;

/** Measured times in order. */
public record Sorted(double... values) {

  /** {@code values} in order. */
  public static Sorted of(double... values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return new Sorted(sorted);
  }

  /** The value under which {@code part} of them lie: 0.5 for the median. */
  public double at(double part) {
    return values[(int) Math.min(values.length - 1, Math.floor(part * values.length))];
  }
}
