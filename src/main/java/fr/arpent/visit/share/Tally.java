package fr.arpent.visit.share;

/**
 * What joining a colleague's round brings.
 *
 * @param answered rows whose mark it brings
 * @param cells cells it writes
 * @param rows rows it adds
 * @param removed rows it takes out, since the colleague did and nobody answered here
 * @param differences cells and marks that were answered differently
 * @param leftOut cells the colleague changed in columns that are no longer here
 */
public record Tally(int answered, int cells, int rows, int removed, int differences, int leftOut) {

  /** Both together. */
  public Tally and(Tally other) {
    return new Tally(
        answered + other.answered,
        cells + other.cells,
        rows + other.rows,
        removed + other.removed,
        differences + other.differences,
        leftOut + other.leftOut);
  }

  /** Nothing. */
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);
}
