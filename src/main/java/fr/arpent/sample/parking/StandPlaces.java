package fr.arpent.sample.parking;

import fr.arpent.sample.Dice;
import fr.arpent.sample.plan.District;
import fr.arpent.sample.plan.RoadClass;
import fr.arpent.sample.plan.Street;
import fr.arpent.sample.plan.TownPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.math.Vector2D;

/** Where a town puts bicycle stands: along the kerbs, most in the centre and at the squares. */
final class StandPlaces {
  private static final double APART = 10;
  private static final double IN_THE_FIELDS = 0.03;
  private static final double EVERY = 14;
  private final TownPlan town;
  private final IndexedPointInAreaLocator land;
  private final IndexedPointInAreaLocator built;
  private final Dice dice;

  StandPlaces(TownPlan town, Dice dice) {
    this.town = town;
    this.dice = dice;
    Geometry dry = town.outline();
    for (TownPlan.Named water : town.waters()) {
      dry = dry.difference(water.shape());
    }
    this.land = new IndexedPointInAreaLocator(dry);
    this.built = new IndexedPointInAreaLocator(town.built());
  }

  /** A place beside a street. */
  record Spot(Vector2D place, Street street, double rank) {}

  /** So many places, quarter by quarter, from one to the nearest next. */
  List<Spot> draw(int count) {
    List<Spot> chosen = new ArrayList<>();
    for (Spot spot : candidates()) {
      if (chosen.size() < count && chosen.stream().allMatch(c -> apart(c, spot))) {
        chosen.add(spot);
      }
    }
    return walked(chosen);
  }

  private List<Spot> candidates() {
    List<Spot> all = new ArrayList<>();
    for (Street street : town.streets()) {
      double length = street.line().length();
      for (double at = dice.between(3, EVERY); at < length - 3; at += dice.between(4, 2 * EVERY)) {
        double side = dice.chance(0.5) ? 1 : -1;
        Vector2D place = street.line().beside(at, side * (street.kind().width() / 2 - 0.4));
        if (inside(land, place)) {
          double weight = inside(built, place) ? weight(street) : IN_THE_FIELDS;
          all.add(new Spot(place, street, StrictMath.pow(dice.between(0, 1), 1 / weight)));
        }
      }
    }
    all.sort(Comparator.comparingDouble(Spot::rank).reversed());
    return all;
  }

  private static boolean inside(IndexedPointInAreaLocator area, Vector2D place) {
    return area.locate(place.toCoordinate()) == Location.INTERIOR;
  }

  private static double weight(Street street) {
    double quarter =
        switch (street.district()) {
          case OLD_TOWN -> 1.8;
          case INNER -> 1.2;
          case ESTATE -> 0.7;
          case SUBURB -> 0.4;
          case WORKS, HILLSIDE -> 0.3;
          case COUNTRY -> 0.02;
        };
    double road =
        switch (street.kind()) {
          case SQUARE -> 6;
          case PRIMARY -> street.district() == District.COUNTRY ? 1 : 2;
          case SECONDARY -> 1.4;
          case SERVICE, TRACK -> 0.3;
          default -> 1;
        };
    return quarter * road;
  }

  private static boolean apart(Spot one, Spot two) {
    double least = one.street().kind() == RoadClass.SQUARE ? APART * 0.7 : APART;
    return one.place().distance(two.place()) > least;
  }

  private List<Spot> walked(List<Spot> spots) {
    List<Spot> walk = new ArrayList<>();
    for (String quarter : town.quarters().names()) {
      List<Spot> left = new ArrayList<>(spots);
      left.removeIf(s -> !town.quarters().of(s.place()).equals(quarter));
      while (!left.isEmpty()) {
        Vector2D here = walk.isEmpty() ? town.heart() : walk.getLast().place();
        Spot next =
            Collections.min(left, Comparator.comparingDouble(s -> s.place().distance(here)));
        walk.add(next);
        left.remove(next);
      }
    }
    return walk;
  }
}
