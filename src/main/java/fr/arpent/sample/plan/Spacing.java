package fr.arpent.sample.plan;

import fr.arpent.sample.Dice;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.math.Vector2D;

/**
 * How far neighbouring streets lie apart: blocks are longer one way than the other, and which way
 * differs from one development to the next, as each was laid out by another hand.
 */
final class Spacing {
  private static final int DEVELOPMENTS = 46;
  private static final double HALF = 1150;
  private final Terrain terrain;
  private final List<Vector2D> developments = new ArrayList<>();
  private final List<Boolean> radial = new ArrayList<>();

  Spacing(Terrain terrain, Dice dice) {
    this.terrain = terrain;
    for (int i = 0; i < DEVELOPMENTS; i++) {
      Vector2D offset = Vector2D.create(dice.between(-HALF, HALF), dice.between(-HALF, HALF));
      developments.add(terrain.heart().add(offset));
      radial.add(dice.chance(0.5));
    }
  }

  /** Metres to the next street that runs in about the same heading. */
  double between(Vector2D place, Vector2D heading) {
    District district = terrain.district(place);
    Vector2D outwards = place.subtract(terrain.heart()).normalize();
    boolean runsOut = Math.abs(outwards.dot(heading)) > 0.707;
    return runsOut == radial.get(development(place)) ? district.spacing : district.crossSpacing;
  }

  private int development(Vector2D place) {
    int nearest = 0;
    for (int i = 1; i < developments.size(); i++) {
      if (developments.get(i).distance(place) < developments.get(nearest).distance(place)) {
        nearest = i;
      }
    }
    return nearest;
  }
}
