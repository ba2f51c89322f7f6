package fr.arpent.sample.plan;

import org.locationtech.jts.math.Vector2D;

/**
 * A house number.
 *
 * @param street the street it belongs to
 * @param number odd on the left, even on the right, growing from the town's centre outwards
 * @param suffix "bis", "ter" or empty
 * @param entrance the door, in Lambert-93 metres
 */
public record Address(Street street, int number, String suffix, Vector2D entrance) {
  /** Number and suffix, such as "12 bis". */
  public String house() {
    return suffix.isEmpty() ? Integer.toString(number) : number + " " + suffix;
  }

  /** The whole first line, such as "12 bis Rue Carnot". */
  public String line() {
    return house() + " " + street.name();
  }
}
