package fr.arpent.sample.plan;

import fr.arpent.sample.Dice;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.math.Vector2D;

/** Sets buildings along both sides of every street, wherever there is room. */
final class Lots {
  private static final double NUDGE = 2;
  private static final double DOOR_INSIDE = 1;
  private static final double ENTRANCE_EVERY = 11;
  private final Ground ground;
  private final Terrain terrain;
  private final Dice dice;
  private final List<Quad> quads = new ArrayList<>();
  private final List<Entrance> entrances = new ArrayList<>();

  Lots(Ground ground, Terrain terrain, Dice dice) {
    this.ground = ground;
    this.terrain = terrain;
    this.dice = dice;
  }

  List<Quad> quads() {
    return quads;
  }

  List<Entrance> entrances() {
    return entrances;
  }

  void line(int street, Street road) {
    line(street, road, 1);
    line(street, road, -1);
  }

  private void line(int number, Street street, int side) {
    double at = 0.5;
    while (at < street.line().length() - 5) {
      Vector2D place = street.line().beside(at, side * 12);
      BuildingStyle style = BuildingStyle.of(terrain.district(place));
      double front = Math.min(style.front().draw(dice), street.line().length() - at);
      double setback = side * (street.kind().width() / 2 + 0.2 + style.setback().draw(dice));
      double depth = side * style.depth().draw(dice);
      Quad quad = quad(street.line(), at, front, setback, depth);
      if (!ground.free(quad)) {
        at += NUDGE;
        continue;
      }
      ground.build(quad);
      quads.add(quad);
      enter(number, at, front, side > 0, quad);
      at += front + style.gapAfter(dice);
    }
  }

  /** Sets sheds, garages and back buildings behind the houses; they have no number. */
  void annexes(Street street) {
    for (int side : new int[] {1, -1}) {
      double at = dice.between(2, 14);
      while (at < street.line().length() - 12) {
        double size = street.district() == District.OLD_TOWN ? 1.6 : 1;
        double setback = side * (street.kind().width() / 2 + dice.between(14, 24));
        double front = size * dice.between(3, 6.5);
        Quad quad = quad(street.line(), at, front, setback, side * size * dice.between(3, 6));
        if (ground.free(quad)) {
          ground.build(quad);
          quads.add(quad);
        }
        at += dice.between(8, 30);
      }
    }
  }

  private static Quad quad(Centreline line, double at, double front, double setback, double depth) {
    Vector2D start = line.beside(at, setback);
    Vector2D end = line.beside(at + front, setback);
    Vector2D run = end.subtract(start).normalize();
    Vector2D inwards = Centreline.left(run).multiply(depth);
    return new Quad(start, end, end.add(inwards), start.add(inwards));
  }

  private void enter(int street, double at, double front, boolean left, Quad quad) {
    District district = terrain.district(quad.frontStart());
    int doors =
        district == District.ESTATE ? Math.max(1, (int) Math.rint(front / ENTRANCE_EVERY)) : 1;
    for (int i = 0; i < doors; i++) {
      double share = doors == 1 ? dice.between(0.3, 0.7) : (i + 0.5) / doors;
      Vector2D front0 = quad.frontStart();
      Vector2D door = front0.add(quad.frontEnd().subtract(front0).multiply(share));
      Vector2D in = quad.backStart().subtract(front0).normalize().multiply(DOOR_INSIDE);
      entrances.add(new Entrance(street, at + front * share, left, door.add(in), quads.size() - 1));
    }
  }
}
