package fr.arpent.ui.map.model;

/**
 * When points become groups: the map is cut into cells, and the points of a cell that holds too
 * many to be told apart are drawn as one square, inside that cell, at their middle.
 *
 * @param most how many points a cell of 64 × 64 px shows one by one
 */
public record Grouping(int most) {

  /** Groups where points would cover each other. */
  public static final Grouping CROWDED = new Grouping(12);

  /** Shows every point, however many. */
  public static final Grouping NEVER = new Grouping(Integer.MAX_VALUE);

  private static final int CELL = 64;

  /** Whether there are no groups. */
  boolean never() {
    return most == Integer.MAX_VALUE;
  }

  /** The side of a cell on a screen of {@code ratio}: what is near 64 px and divides a tile. */
  static int side(double ratio) {
    return ratio < 1.5 ? CELL : ratio < 3 ? 2 * CELL : 4 * CELL;
  }

  /** How many points a cell shows one by one on a screen of {@code ratio}. */
  int most(double ratio) {
    var share = side(ratio) / (CELL * ratio);
    return (int) Math.round(most * share * share);
  }
}
