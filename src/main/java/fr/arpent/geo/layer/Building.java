package fr.arpent.geo.layer;

import java.util.List;

/**
 * A building.
 *
 * @param number its house number with the repetition, empty when it has none
 * @param street the name of its street, empty when the file does not say
 * @param rings its outline and courtyards, each longitude, latitude…
 */
public record Building(String number, String street, List<double[]> rings) {

  public Building {
    rings = List.copyOf(rings);
  }
}
