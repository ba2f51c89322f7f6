package fr.arpent.ui.grid;

/**
 * Remembers where a run of Tab keys began, so that Enter returns under its first cell. Any other
 * way of moving ends the run.
 */
final class TabRun {
  private int column = -1;

  /** Tab was pressed in {@code from}. */
  void tab(Spot from) {
    column = column < 0 ? from.column() : column;
  }

  /** Enter was pressed in {@code from}: the column to go to; the run is over. */
  int enter(Spot from) {
    var to = column < 0 ? from.column() : column;
    column = -1;
    return to;
  }

  /** The cursor moved otherwise. */
  void end() {
    column = -1;
  }
}
