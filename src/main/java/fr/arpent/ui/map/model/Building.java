package fr.arpent.ui.map.model;

import java.util.List;

/**
 * A building of the ground.
 *
 * @param number written inside it, empty for none
 * @param x where its number stands
 * @param y where its number stands
 * @param rings its outline, then its courtyards, each {@code x, y, x, y…}
 */
public record Building(String number, double x, double y, List<double[]> rings) {

  public Building {
    rings = List.copyOf(rings);
  }
}
