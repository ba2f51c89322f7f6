package fr.arpent.base;

import org.jspecify.annotations.Nullable;

/**
 * Where something is: any part may be unknown.
 *
 * @param file the file as the user named it, or null
 * @param sheet the sheet or layer inside the file, or null
 * @param row the record's number in the file, counted from 1, titles included; 0 when it is not
 *     about one row
 * @param column the column's position in the file, counted from 1; 0 when it is not about one
 * @param field the column's header, or null
 */
public record Place(
    @Nullable String file, @Nullable String sheet, int row, int column, @Nullable String field) {

  /** No place at all: the message stands for itself. */
  public static final Place NOWHERE = new Place(null, null, 0, 0, null);

  /** The whole of {@code file}. */
  public static Place file(String file) {
    return new Place(file, null, 0, 0, null);
  }

  /** Row {@code row} of {@code file}, counted from 1. */
  public static Place row(String file, int row) {
    return new Place(file, null, row, 0, null);
  }

  /** The cell at {@code row} and {@code column}, both counted from 1. */
  public static Place cell(String file, int row, int column) {
    return new Place(file, null, row, column, null);
  }

  /** The same place in the sheet or layer {@code sheet}. */
  public Place in(String sheet) {
    return new Place(file, sheet, row, column, field);
  }

  /** The same in {@code file}. */
  public Place of(String file) {
    return new Place(file, sheet, row, column, field);
  }
}
