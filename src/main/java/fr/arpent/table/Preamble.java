package fr.arpent.table;

import java.util.List;

/**
 * The rows above the header of a file, as they stand there: titles, notes, blank rows. They are no
 * rows of the table but leave with it when it is written in the form it came.
 *
 * @param rows each row's cells
 */
public record Preamble(List<List<String>> rows) {

  /** The header is the first row. */
  public static final Preamble NONE = new Preamble(List.of());

  public Preamble {
    rows = rows.stream().map(List::copyOf).toList();
  }
}
