package fr.arpent.sample.plan;

import fr.arpent.sample.Dice;
import java.util.List;
import org.locationtech.jts.math.Vector2D;

/** Turns each grown street so that it starts nearest to the centre, and names it. */
final class Christening {
  private static final double LONGEST_IMPASSE = 150;
  private final Terrain terrain;
  private final StreetIndex index;
  private final Names names;

  Christening(Terrain terrain, StreetIndex index, Dice dice) {
    this.terrain = terrain;
    this.index = index;
    this.names = new Names(dice);
  }

  List<Street> named(List<Street> grown) {
    return grown.stream().map(this::named).toList();
  }

  private Street named(Street street) {
    Centreline line = street.line();
    Vector2D end = line.at(line.length());
    boolean outwards = line.at(0).distance(terrain.heart()) <= end.distance(terrain.heart());
    boolean deadEnd = line.length() < LONGEST_IMPASSE && (loose(line.at(0)) || loose(end));
    Centreline turned = outwards ? line : line.reversed();
    String name = names.next(street.kind(), street.district(), deadEnd);
    RoadClass kind = deadEnd ? RoadClass.SERVICE : street.kind();
    return new Street(0, name, kind, turned, street.district());
  }

  /** Whether no other street touches that end. */
  private boolean loose(Vector2D end) {
    return index.near(end, 1).stream()
            .filter(p -> StreetIndex.distance(p, end) < 0.5)
            .map(StreetIndex.Piece::street)
            .distinct()
            .count()
        < 2;
  }
}
