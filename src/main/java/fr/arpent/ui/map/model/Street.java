package fr.arpent.ui.map.model;

/**
 * A street of the ground.
 *
 * @param name empty when it has none
 * @param rank how it is drawn against others
 * @param metres its width
 * @param line {@code x, y, x, y…} in the Mercator square; kept, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // large, shared, never compared
public record Street(String name, Rank rank, double metres, double[] line) {

  /** From what lies lowest to what lies on top. */
  public enum Rank {
    /** Country lanes and footpaths. */
    PATH,
    /** Dead ends and passages. */
    LANE,
    /** Ordinary streets. */
    STREET,
    /** What gathers the traffic of a quarter. */
    MAIN,
    /** What carries the town's traffic. */
    MAJOR
  }
}
