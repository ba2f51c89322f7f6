package fr.arpent.visit;

import fr.arpent.geo.Bearing;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.point.Points;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Finds the nearest point in a direction: a quarter of the compass around it. */
public final class Towards {
  private static final double QUARTER = 45;
  private static final double EVERYWHERE = 1e7;

  private Towards() {}

  /**
   * The nearest point from {@code from} towards {@code direction}.
   *
   * @param direction north, east, south or west
   * @param wanted which slots count
   */
  public static OptionalInt nearest(
      Points points, LonLat from, Bearing direction, IntPredicate wanted) {
    var middle = degrees(direction);
    var near =
        points.nearest(
            from,
            1,
            EVERYWHERE,
            slot -> wanted.test(slot) && within(from, points.at(slot).orElseThrow(), middle));
    return near.ids().findFirst();
  }

  private static boolean within(LonLat from, LonLat to, double middle) {
    if (from.equals(to)) {
      return false;
    }
    var off = Math.abs(Bearing.degrees(from, to) - middle);
    return Math.min(off, 360 - off) <= QUARTER;
  }

  private static double degrees(Bearing direction) {
    return switch (direction) {
      case NORTH -> 0;
      case NORTH_EAST -> 45;
      case EAST -> 90;
      case SOUTH_EAST -> 135;
      case SOUTH -> 180;
      case SOUTH_WEST -> 225;
      case WEST -> 270;
      case NORTH_WEST -> 315;
    };
  }
}
