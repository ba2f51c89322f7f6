package fr.arpent.ui.map.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where words about a point stand so that they hide nothing that matters. Pixels of the view. */
public final class CalloutPlace {
  private static final double BESIDE = 22;
  private static final double OFF = 28;
  private static final double OVERLAP = 20;

  private CalloutPlace() {}

  /**
   * Beside the point at ({@code x}, {@code y}): on its right if there is room, else on its left.
   */
  public static Box beside(double x, double y, double width, double height, Box view) {
    var right = new Box(x + BESIDE, y - height / 2, x + BESIDE + width, y + height / 2);
    return right.right() <= view.right()
        ? right
        : new Box(x - BESIDE - width, y - height / 2, x - BESIDE, y + height / 2);
  }

  /**
   * In the quadrant around the point where it hides no candidate, stays in view and, if it can,
   * leaves the trail free.
   */
  public static Box quadrant(
      double x,
      double y,
      double width,
      double height,
      Box view,
      List<Box> candidates,
      double[] trail) {
    return Stream.of(
            corner(x - OVERLAP, y - OFF - height, width, height),
            corner(x + OVERLAP - width, y - OFF - height, width, height),
            corner(x - OVERLAP, y + OFF, width, height),
            corner(x + OVERLAP - width, y + OFF, width, height))
        .min(Comparator.comparingDouble(box -> cost(box, view, candidates, trail)))
        .orElseThrow();
  }

  private static Box corner(double left, double top, double width, double height) {
    return new Box(left, top, left + width, top + height);
  }

  private static double cost(Box box, Box view, List<Box> candidates, double[] trail) {
    var hidden = candidates.stream().filter(box.grown(2)::meets).count();
    var inView = view.contains(box.left(), box.top()) && view.contains(box.right(), box.bottom());
    return 100 * hidden + (inView ? 0 : 1000) + 10 * crossings(box, trail);
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
