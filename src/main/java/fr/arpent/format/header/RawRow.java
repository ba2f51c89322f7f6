package fr.arpent.format.header;

import fr.arpent.table.Cell;
import java.util.List;

/**
 * A row of a sheet before anyone knows what it is.
 *
 * @param number its number in the file, counted from 1
 * @param cells as received; may be fewer or more than those of other rows
 */
public record RawRow(int number, List<Cell> cells) {

  public RawRow {
    cells = List.copyOf(cells);
  }

  /** A row of text cells. */
  public static RawRow of(int number, String... cells) {
    return new RawRow(number, java.util.Arrays.stream(cells).map(Cell::text).toList());
  }

  /** Whether no cell holds anything but blanks. */
  public boolean isBlank() {
    return cells.stream().allMatch(c -> c.text().isBlank());
  }

  /** How many cells hold something. */
  public int filled() {
    return (int) cells.stream().filter(c -> !c.text().isBlank()).count();
  }

  /** The text at {@code column}, counted from 0; empty beyond the end. */
  public String text(int column) {
    return column < cells.size() ? cells.get(column).text() : "";
  }
}
