package fr.arpent.geo.layer;

/**
 * A street or a part of one.
 *
 * @param name empty when it has none
 * @param rank what it is for
 * @param metres its width; a usual one for its rank where the file gives none
 * @param line longitude, latitude, longitude, latitude…; kept, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // large, shared, never compared
public record Street(String name, Rank rank, double metres, double[] line) {

  /** What a street is for, from the least traffic to the most. */
  public enum Rank {
    /** Country lanes and footpaths. */
    PATH(3),
    /** Dead ends and passages. */
    LANE(5),
    /** Ordinary streets. */
    STREET(7),
    /** What gathers the traffic of a quarter. */
    MAIN(9),
    /** What carries the town's traffic. */
    MAJOR(12);

    private final double metres;

    Rank(double metres) {
      this.metres = metres;
    }

    /** How wide such a street usually is. */
    public double metres() {
      return metres;
    }
  }
}
