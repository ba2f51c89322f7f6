package fr.arpent.address;

/**
 * An address near a point.
 *
 * @param metres how far
 * @param side whether it is on the point's side of the street
 */
public record Candidate(Address address, double metres, Side side) {

  /** On which side of its street an address lies, as seen from a point. */
  public enum Side {
    /** On the same side. */
    SAME,
    /** Across the street. */
    ACROSS,
    /** Not to be told from the addresses alone. */
    UNKNOWN
  }
}
