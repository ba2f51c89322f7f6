package fr.arpent.sample.plan;

import fr.arpent.sample.Dice;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.math.Vector2D;

/**
 * The whole town, in Lambert-93 metres.
 *
 * @param streets squares included, as the street around them
 * @param sites parks and public buildings
 * @param squares the open ground of the squares
 * @param woods outside the built town
 * @param waters lake and rivers with their names
 * @param railway its middle line
 * @param outline the commune
 * @param built where the town has grown, as one area
 * @param heart the middle of the old town
 */
public record TownPlan(
    List<Street> streets,
    List<Address> addresses,
    List<Building> buildings,
    List<Site> sites,
    List<Named> squares,
    List<Geometry> woods,
    List<Named> waters,
    Centreline railway,
    Geometry outline,
    Geometry built,
    Vector2D heart,
    Quarters quarters) {

  /** A shape with a name. */
  public record Named(String name, Geometry shape) {}

  /** The town that these dice make. */
  public static TownPlan of(Dice dice) {
    return new Planner(dice).plan();
  }
}
