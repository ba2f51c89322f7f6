package fr.arpent.sample.dirt;

import java.util.List;

/**
 * How much of a fault a column gets.
 *
 * @param cells how many cells in all
 * @param first rows (counted from 0) that are spoilt before others are drawn
 */
public record Dose(Spoiler spoiler, String column, int cells, List<Integer> first) {
  /** A dose whose rows are all drawn. */
  public Dose(Spoiler spoiler, String column, int cells) {
    this(spoiler, column, cells, List.of());
  }
}
