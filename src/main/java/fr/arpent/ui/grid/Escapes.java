package fr.arpent.ui.grid;

/**
 * Escape narrows the selection to its current cell; pressed again without anything between, it
 * shows all rows.
 */
final class Escapes {
  private final GridModel model;
  private final Cursor cursor;
  private int pressed;

  Escapes(GridModel model, Cursor cursor) {
    this.model = model;
    this.cursor = cursor;
  }

  /** Escape was pressed; false when it did nothing. */
  boolean pressed() {
    pressed++;
    var several = cursor.range().filter(range -> !range.single());
    if (several.isPresent()) {
      cursor.place(GridRange.cell(several.get().active()));
      return true;
    }
    if (model.desk().arrangement().get().filters().isEmpty()) {
      return false;
    }
    if (pressed > 1) {
      pressed = 0;
      FilterBar.showAll(model.desk());
    }
    return true;
  }

  /** Something else was done. */
  void reset() {
    pressed = 0;
  }
}
