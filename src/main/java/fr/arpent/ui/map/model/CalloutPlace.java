package fr.arpent.ui.map.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where words about a point stand so that they hide nothing that matters. Pixels of the view. */
public final class CalloutPlace {
  private static final double BESIDE = 22;
  private static final double OFF = 28;
  private static final double OVERLAP = 20;
  private static final double RING = 14;
  private static final double STEP = 30;
  private static final int FARTHER = 6;

  private CalloutPlace() {}

  /**
   * Beside the point at ({@code x}, {@code y}): on its right if there is room, else on its left.
   *
   * @param off how much farther from it than from a point with its ring
   */
  public static Box beside(double x, double y, double off, double width, double height, Box view) {
    var away = BESIDE + off;
    var right = new Box(x + away, y - height / 2, x + away + width, y + height / 2);
    return right.right() <= view.right()
        ? right
        : new Box(x - away - width, y - height / 2, x - away, y + height / 2);
  }

  /**
   * In a quadrant around the point, as near as can be, where it hides neither the point nor a
   * candidate, stays in view and, if it can, leaves the trail free. Candidates come first: a
   * proposal that cannot be seen cannot be chosen.
   */
  public static Box quadrant(
      double x,
      double y,
      double width,
      double height,
      Box view,
      List<Box> candidates,
      double[] trail) {
    var keep = new ArrayList<>(candidates);
    keep.add(new Box(x, y, x, y).grown(RING));
    return IntStream.range(0, FARTHER)
        .boxed()
        .flatMap(i -> around(x, y, OFF + i * STEP, width, height))
        .map(box -> within(box, view))
        .min(Comparator.comparingDouble(box -> cost(box, x, y, keep, trail)))
        .orElseThrow();
  }

  /** The four quadrants with the point at their corner, then the places beside and above it. */
  private static Stream<Box> around(double x, double y, double off, double width, double height) {
    return Stream.of(y - off - height, y + off, y - height / 2)
        .flatMap(
            top ->
                DoubleStream.of(
                        x - OVERLAP, x + OVERLAP - width, x - width / 2, x + off, x - off - width)
                    .mapToObj(left -> new Box(left, top, left + width, top + height)));
  }

  /** Pushed into {@code view} as far as it goes. */
  private static Box within(Box box, Box view) {
    var right = Math.max(0, view.left() - box.left()) - Math.max(0, box.right() - view.right());
    var down = Math.max(0, view.top() - box.top()) - Math.max(0, box.bottom() - view.bottom());
    return new Box(box.left() + right, box.top() + down, box.right() + right, box.bottom() + down);
  }

  private static double cost(Box box, double x, double y, List<Box> keep, double[] trail) {
    var hidden = keep.stream().filter(box.grown(2)::meets).count();
    var away =
        Math.hypot(
            Math.max(0, Math.max(box.left() - x, x - box.right())),
            Math.max(0, Math.max(box.top() - y, y - box.bottom())));
    return 1000 * hidden + 10 * crossings(box, trail) + away;
  }

  /** How much of the trail runs under the box, in parts of its first stretches. */
  private static double crossings(Box box, double[] trail) {
    var hits = 0;
    for (var i = 2; i < trail.length; i += 2) {
      for (var t = 0.0; t <= 1; t += 0.05) {
        var px = trail[i - 2] + (trail[i] - trail[i - 2]) * t;
        var py = trail[i - 1] + (trail[i + 1] - trail[i - 1]) * t;
        hits += box.contains(px, py) ? 1 : 0;
      }
    }
    return hits / 20.0;
  }
}
