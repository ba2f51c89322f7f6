package fr.arpent.ui.map.model;

/**
 * Which parts of the map are shown, as the user chose.
 *
 * @param ground streets, water, parks
 * @param buildings buildings and their numbers
 * @param names the names of streets
 * @param groups crowds of points drawn as one square
 */
public record Layers(boolean ground, boolean buildings, boolean names, boolean groups) {

  /** Everything. */
  public static final Layers ALL = new Layers(true, true, true, true);

  /** How points are grouped. */
  public Grouping grouping() {
    return groups ? Grouping.CROWDED : Grouping.NEVER;
  }
}
