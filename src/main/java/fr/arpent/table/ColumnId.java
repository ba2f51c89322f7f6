package fr.arpent.table;

/**
 * Names a column of a table; never changes when the column is renamed or moved, and is never given
 * again.
 *
 * @param value a number counted up by the table, from 0
 */
public record ColumnId(int value) {

  @Override
  public String toString() {
    return "c" + value;
  }
}
