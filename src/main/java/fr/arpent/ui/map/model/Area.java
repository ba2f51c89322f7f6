package fr.arpent.ui.map.model;

import fr.arpent.geo.layer.Surface.Kind;
import java.util.List;

/**
 * A surface of the ground.
 *
 * @param rings its outlines and their holes, each {@code x, y, x, y…}; a place is inside where it
 *     is within an odd number of them
 */
public record Area(Kind kind, List<double[]> rings) {

  public Area {
    rings = List.copyOf(rings);
  }
}
