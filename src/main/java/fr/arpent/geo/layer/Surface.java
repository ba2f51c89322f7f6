package fr.arpent.geo.layer;

import java.util.List;

/**
 * A surface of the ground.
 *
 * @param name empty when it has none
 * @param rings its outlines and their holes, each longitude, latitude…; a place is inside where it
 *     is within an odd number of them
 */
public record Surface(Kind kind, String name, List<double[]> rings) {

  public Surface {
    rings = List.copyOf(rings);
  }

  /** What covers it. */
  public enum Kind {
    /** Parks, woods, sports grounds, cemeteries. */
    PARK,
    /** Lakes, rivers, the sea. */
    WATER,
    /** Squares. */
    SQUARE
  }
}
