package fr.arpent.format.sheet;

/**
 * Merged cells of a sheet.
 *
 * @param firstRow counted from 1, as {@code lastRow}
 * @param firstColumn counted from 0, as {@code lastColumn}
 */
public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {

  /** Whether it spans several rows. */
  boolean isTall() {
    return lastRow > firstRow;
  }
}
