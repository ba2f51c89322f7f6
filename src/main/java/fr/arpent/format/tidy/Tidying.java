package fr.arpent.format.tidy;

import java.util.Optional;

/** One way of putting a table just read in order: one class each, one line in {@link Tidyings}. */
public interface Tidying {

  /**
   * Its stable word. The bundles have what it offers under {@code format.tidy.WORD.found} and what
   * it did under {@code format.tidy.WORD.done}, both with the number of rows or columns.
   */
  String word();

  /** What it would do; empty when there is nothing to do. Pure. */
  Optional<Found> find(Scan table);
}
