package fr.arpent.ui.map.model;

import java.util.List;

/**
 * A surface of the ground.
 *
 * @param rings its outlines and their holes, each {@code x, y, x, y…}
 */
public record Area(Kind kind, List<double[]> rings) {

  public Area {
    rings = List.copyOf(rings);
  }

  /** From what lies lowest to what lies on top. */
  public enum Kind {
    /** Green. */
    PARK,
    /** Lakes, rivers, the sea. */
    WATER,
    /** Squares, drawn as streets are. */
    SQUARE
  }
}
