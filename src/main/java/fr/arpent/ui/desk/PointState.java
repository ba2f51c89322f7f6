package fr.arpent.ui.desk;

/** What a row is for the visit and the map. One enum for map, grid, legend, dock and filters. */
public enum PointState {
  /** To do. */
  TO_DO("todo"),
  /** Seen. */
  SEEN("seen"),
  /** Put off. */
  LATER("later"),
  /** Looked at and not decided. */
  CANNOT_TELL("cannot-tell"),
  /** To do, with an error. */
  TO_FIX("bad"),
  /** Without position. */
  NO_POSITION("no-position");

  private final String word;

  PointState(String word) {
    this.word = word;
  }

  /** The word in style sheets, keys of texts and settings. */
  public String word() {
    return word;
  }
}
