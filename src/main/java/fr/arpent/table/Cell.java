package fr.arpent.table;

/**
 * What one cell holds.
 *
 * @param text the text as received; never null
 * @param kind what it was in its file
 */
public record Cell(String text, CellKind kind) {

  /** An empty cell. */
  public static final Cell EMPTY = new Cell("", CellKind.TEXT);

  /** A cell of text. */
  public static Cell text(String text) {
    return text.isEmpty() ? EMPTY : new Cell(text, CellKind.TEXT);
  }
}
