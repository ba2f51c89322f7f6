package fr.arpent.sample.plan;

import fr.arpent.sample.plan.StreetIndex.Piece;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.math.Vector2D;

/** The door of a public place: on the nearest street, at the edge of its ground. */
final class SiteDoors {
  private SiteDoors() {}

  static List<Entrance> of(Site site, List<Street> streets, StreetIndex index) {
    Vector2D middle = Vector2D.create(site.ground().getInteriorPoint().getCoordinate());
    Optional<Piece> nearest =
        index.near(middle, 150).stream()
            .filter(p -> streets.get(p.street()).kind() != RoadClass.SQUARE)
            .min(Comparator.comparingDouble(p -> StreetIndex.distance(p, middle)));
    return nearest.map(p -> List.of(door(p, streets.get(p.street()), middle))).orElse(List.of());
  }

  private static Entrance door(Piece piece, Street street, Vector2D middle) {
    double along = street.line().nearest(middle);
    Vector2D inwards = middle.subtract(street.line().at(along));
    boolean left = Centreline.left(street.line().heading(along)).dot(inwards) > 0;
    double offset = street.kind().width() / 2 + 1.5;
    Vector2D door = street.line().beside(along, left ? offset : -offset);
    return new Entrance(piece.street(), along, left, door, -1);
  }
}
