package fr.arpent.ui.map.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the numbered squares of candidates stand: at their own place, but never on the ring of the
 * point nor on each other. Pixels of the view.
 */
public final class CandidateLayout {

  /** The side of a square. */
  public static final double SIDE = 22;

  private static final double CLEAR_OF_POINT = 26;
  private static final double GAP = 2;
  private static final int TRIES = 24;
  private final double x;
  private final double y;
  private final List<Spot> spots = new ArrayList<>();

  private CandidateLayout(double x, double y) {
    this.x = x;
    this.y = y;
  }

  /** The middle of a square. */
  public record Spot(double x, double y) {

    /** What the square covers. */
    public Box box() {
      return new Box(x - SIDE / 2, y - SIDE / 2, x + SIDE / 2, y + SIDE / 2);
    }
  }

  /** The squares for addresses at {@code wanted}, of the point at ({@code x}, {@code y}). */
  public static List<Spot> of(double x, double y, List<Spot> wanted) {
    var layout = new CandidateLayout(x, y);
    wanted.forEach(layout::place);
    return List.copyOf(layout.spots);
  }

  /** Goes outward from the point and round it, a little at a time, until the square is free. */
  private void place(Spot wanted) {
    var distance = Math.hypot(wanted.x - x, wanted.y - y);
    var angle = distance == 0 ? Math.PI / 2 : Math.atan2(wanted.y - y, wanted.x - x);
    var least = Math.max(CLEAR_OF_POINT, distance);
    for (var i = 0; i < TRIES; i++) {
      var turn = (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * Math.PI / 12;
      var spot = at(angle + turn, least);
      if (free(spot)) {
        spots.add(spot);
        return;
      }
    }
    spots.add(at(angle, least + (SIDE + GAP) * (spots.size() + 1)));
  }

  private Spot at(double angle, double distance) {
    return new Spot(x + Math.cos(angle) * distance, y + Math.sin(angle) * distance);
  }

  private boolean free(Spot spot) {
    return spots.stream().noneMatch(other -> other.box().grown(GAP).meets(spot.box()));
  }
}
