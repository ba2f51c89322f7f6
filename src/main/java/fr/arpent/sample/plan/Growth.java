package fr.arpent.sample.plan;

import fr.arpent.sample.Dice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.locationtech.jts.math.Vector2D;

/**
 * Grows the minor streets: each street already there puts out branches to both sides where there is
 * room, which run along the field of directions until something stops them.
 */
final class Growth {
  private static final double SHORTEST = 56;
  private static final int ROUNDS = 3;
  private final Terrain terrain;
  private final Spacing spacing;
  private final StreetIndex index;
  private final Tracer tracer;
  private final Dice dice;
  private final Deque<Street> queue = new ArrayDeque<>();
  private final List<Street> grown = new ArrayList<>();

  Growth(Terrain terrain, CrossField field, StreetIndex index, Dice dice) {
    this.terrain = terrain;
    this.spacing = new Spacing(terrain, dice.named("spacing"));
    this.index = index;
    this.tracer = new Tracer(terrain, field, spacing, index, dice);
    this.dice = dice;
  }

  /** New streets without a name, off the given ones, which the index already holds. */
  List<Street> branches(List<Street> roots) {
    for (int round = 0; round < ROUNDS; round++) {
      queue.addAll(roots);
      queue.addAll(grown);
      while (!queue.isEmpty()) {
        sprout(queue.removeFirst().line());
      }
    }
    return grown;
  }

  private void sprout(Centreline parent) {
    for (double at = dice.between(4, 30); at < parent.length() - 8; at += dice.between(7, 13)) {
      Vector2D left = Centreline.left(parent.heading(at));
      Vector2D root = parent.at(at);
      List<Vector2D> way = branch(root, left);
      List<Vector2D> back =
          way.isEmpty() || dice.chance(terrain.district(root).through)
              ? branch(root, left.multiply(-1))
              : List.of();
      keep(joined(back, way));
    }
  }

  private List<Vector2D> branch(Vector2D root, Vector2D heading) {
    Vector2D near = root.add(heading.multiply(14));
    if (!terrain.buildable(near)
        || index.parallelWithin(near, heading, spacing.between(near, heading))) {
      return List.of();
    }
    return tracer.trace(root, heading);
  }

  private static List<Vector2D> joined(List<Vector2D> back, List<Vector2D> way) {
    List<Vector2D> all = new ArrayList<>(back.reversed());
    all.addAll(back.isEmpty() ? way : way.isEmpty() ? way : way.subList(1, way.size()));
    return all;
  }

  private void keep(List<Vector2D> points) {
    if (points.size() < 2) {
      return;
    }
    Centreline line = new Centreline(points);
    District district = terrain.district(line.at(line.length() / 2));
    if (line.length() < (district == District.OLD_TOWN ? SHORTEST / 2 : SHORTEST)) {
      return;
    }
    index.add(grown.size() + 1000, line);
    Street street = new Street(0, "", kind(line, district), line, district);
    grown.add(street);
    queue.addLast(street);
  }

  private static RoadClass kind(Centreline line, District district) {
    return switch (district) {
      case OLD_TOWN -> RoadClass.PEDESTRIAN;
      case COUNTRY -> RoadClass.TRACK;
      case WORKS -> line.length() > 200 ? RoadClass.SECONDARY : RoadClass.RESIDENTIAL;
      default -> line.length() < 90 ? RoadClass.SERVICE : RoadClass.RESIDENTIAL;
    };
  }
}
