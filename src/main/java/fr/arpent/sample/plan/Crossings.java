package fr.arpent.sample.plan;

import fr.arpent.sample.plan.StreetIndex.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.math.Vector2D;

/** Finds where streets meet; meetings a few metres apart are one crossing. */
public final class Crossings {
  private static final double TOUCH = 0.6;
  private static final double ONE_CROSSING = 18;
  private final List<Street> streets;
  private final List<Vector2D> places = new ArrayList<>();
  private final List<Set<Street>> meeting = new ArrayList<>();

  private Crossings(List<Street> streets) {
    this.streets = streets;
  }

  /** All crossings of the town, in the order of its streets. */
  public static List<Crossing> of(TownPlan town) {
    Crossings crossings = new Crossings(town.streets());
    StreetIndex index = new StreetIndex(town.outline().getEnvelopeInternal());
    for (int i = 0; i < town.streets().size(); i++) {
      crossings.meet(i, index);
      index.add(i, town.streets().get(i).line());
    }
    return crossings.found();
  }

  private void meet(int number, StreetIndex before) {
    List<Vector2D> points = streets.get(number).line().points();
    for (int i = 0; i + 1 < points.size(); i++) {
      Coordinate from = points.get(i).toCoordinate();
      Coordinate to = points.get(i + 1).toCoordinate();
      for (Piece piece : before.near(points.get(i), from.distance(to))) {
        Coordinate start = piece.from().toCoordinate();
        Coordinate end = piece.to().toCoordinate();
        if (Distance.segmentToSegment(from, to, start, end) < TOUCH) {
          Coordinate place =
              new LineSegment(from, to).closestPoints(new LineSegment(start, end))[0];
          add(Vector2D.create(place), streets.get(number), streets.get(piece.street()));
        }
      }
    }
  }

  private void add(Vector2D place, Street one, Street other) {
    int known = 0;
    while (known < places.size() && places.get(known).distance(place) > ONE_CROSSING) {
      known++;
    }
    if (known == places.size()) {
      places.add(place);
      meeting.add(new LinkedHashSet<>());
    }
    meeting.get(known).add(other);
    meeting.get(known).add(one);
  }

  private List<Crossing> found() {
    List<Crossing> found = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      List<Street> sorted = new ArrayList<>(meeting.get(i));
      sorted.sort(Comparator.comparing(Street::kind));
      found.add(new Crossing(places.get(i), sorted));
    }
    return found;
  }
}
