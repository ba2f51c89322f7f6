package fr.arpent.sample.plan;

/** What a street is for, with its width between the buildings in metres. */
public enum RoadClass {
  /** Avenues and boulevards that carry the town's traffic. */
  PRIMARY(12),
  /** Streets that gather those of a quarter. */
  SECONDARY(9.5),
  RESIDENTIAL(7.5),
  /** The narrow streets of the old town. */
  PEDESTRIAN(6),
  /** Dead ends and passages. */
  SERVICE(5),
  /** Paths and country lanes. */
  TRACK(5),
  /** The street around a square. */
  SQUARE(7);

  private final double width;

  RoadClass(double width) {
    this.width = width;
  }

  public double width() {
    return width;
  }
}
