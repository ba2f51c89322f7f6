package fr.arpent.sample.plan;

import fr.arpent.sample.Dice;
import fr.arpent.sample.plan.StreetIndex.Hit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.math.Vector2D;

/** Lays one new street from a point of an old one, step by step along the field. */
final class Tracer {
  private static final double STEP = 7;
  private static final double REACH = 48;
  private static final double SHORTEST_DEAD_END = 42;
  private final Terrain terrain;
  private final CrossField field;
  private final Spacing spacing;
  private final StreetIndex index;
  private final Dice dice;

  Tracer(Terrain terrain, CrossField field, Spacing spacing, StreetIndex index, Dice dice) {
    this.terrain = terrain;
    this.field = field;
    this.spacing = spacing;
    this.index = index;
    this.dice = dice;
  }

  /** The street's points from its root, or nothing where none is worth laying. */
  List<Vector2D> trace(Vector2D root, Vector2D wanted) {
    Walk walk = new Walk(root, field.arm(root, wanted));
    District district = terrain.district(root);
    double longest = district.longest * dice.between(0.45, 1.15);
    while (!walk.done) {
      step(walk, district, longest);
    }
    return walk.kept(dice.chance(district.deadEnds));
  }

  private void step(Walk walk, District district, double longest) {
    Vector2D heading = field.arm(walk.end(), walk.heading);
    Vector2D next = walk.end().add(heading.multiply(STEP));
    Hit hit = index.firstHit(walk.end(), next);
    if (hit != null && walk.length + STEP > 9) {
      walk.meet(hit, heading);
      walk.done = slanting(hit, heading) || walk.length > longest || !dice.chance(district.through);
    } else if (!terrain.buildable(next) || walk.turned(heading)) {
      walk.done = true;
    } else if (crowded(next, heading) || walk.length > longest * 1.4) {
      reach(walk, heading);
      walk.done = true;
    } else {
      walk.advance(next, heading);
    }
  }

  private boolean crowded(Vector2D next, Vector2D heading) {
    return index.parallelWithin(next, heading, 0.62 * spacing.between(next, heading));
  }

  private static boolean slanting(Hit hit, Vector2D heading) {
    return Math.abs(hit.piece().heading().dot(heading)) > 0.7;
  }

  /** Ends the street at the next one if that is near, rather than nowhere. */
  private void reach(Walk walk, Vector2D heading) {
    Vector2D far = walk.end().add(heading.multiply(REACH));
    Hit hit = index.firstHit(walk.end(), far);
    if (hit != null && terrain.buildable(hit.place()) && !slanting(hit, heading)) {
      walk.meet(hit, heading);
    }
  }

  /** A street being laid. */
  private static final class Walk {
    private final List<Vector2D> points = new ArrayList<>();
    private final Vector2D first;
    private Vector2D heading;
    private double length;
    private int lastMeeting;
    private double sinceMeeting;
    private boolean done;

    Walk(Vector2D root, Vector2D heading) {
      points.add(root);
      this.first = heading;
      this.heading = heading;
    }

    Vector2D end() {
      return points.getLast();
    }

    void advance(Vector2D next, Vector2D towards) {
      double gone = end().distance(next);
      length += gone;
      sinceMeeting += gone;
      points.add(next);
      heading = towards;
    }

    void meet(Hit hit, Vector2D towards) {
      advance(hit.place(), towards);
      lastMeeting = points.size() - 1;
      sinceMeeting = 0;
    }

    /** Whether the street would turn back on itself. */
    boolean turned(@Nullable Vector2D towards) {
      return towards != null && first.dot(towards) < -0.2;
    }

    List<Vector2D> kept(boolean deadEnd) {
      boolean whole = sinceMeeting == 0 || (deadEnd && sinceMeeting >= SHORTEST_DEAD_END);
      int last = whole ? points.size() : lastMeeting + 1;
      return last < 2 ? List.of() : List.copyOf(points.subList(0, last));
    }
  }
}
