package fr.arpent.ui.map.model;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Where most points lie. A single point with its coordinates exchanged would else make the map show
 * half the world, and the town a dot on it.
 *
 * @param box of all points but those outside; in the Mercator square
 * @param outside how many lie far from all others
 */
public record Bulk(Box box, int outside) {
  /** Quartiles of so many points are as good as those of all. */
  private static final int SAMPLE = 4096;

  /** Half a kilometre near the middle of France. */
  private static final double LEAST = 2e-5;

  /** In distances between the quartiles, beyond them; 3 is Tukey's "far out". */
  private static final double FAR = 4;

  static Bulk of(double[] xs, double[] ys, int[] slots) {
    if (slots.length == 0) {
      return new Bulk(Box.NONE, 0);
    }
    var x = fence(slots, slot -> xs[slot]);
    var y = fence(slots, slot -> ys[slot]);
    var near = new Box(x[0], y[0], x[1], y[1]);
    var box = Box.NONE;
    var outside = 0;
    for (var slot : slots) {
      if (near.contains(xs[slot], ys[slot])) {
        box = box.with(xs[slot], ys[slot]);
      } else {
        outside++;
      }
    }
    return new Bulk(box, outside);
  }

  /** From where to where a coordinate is not far out. */
  private static double[] fence(int[] slots, IntToDoubleFunction at) {
    var count = Math.min(SAMPLE, slots.length);
    var sample = new double[count];
    for (var i = 0; i < count; i++) {
      sample[i] = at.applyAsDouble(slots[(int) ((long) i * slots.length / count)]);
    }
    Arrays.sort(sample);
    var low = sample[(count - 1) / 4];
    var high = sample[(count - 1) - (count - 1) / 4];
    var far = FAR * Math.max(high - low, LEAST);
    return new double[] {low - far, high + far};
  }
}
