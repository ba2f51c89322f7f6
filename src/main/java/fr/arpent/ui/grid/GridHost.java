package fr.arpent.ui.grid;

import fr.arpent.base.Message;
import fr.arpent.table.ColumnId;
import java.util.List;

/** What the grid leaves to others: the shell hands it in. */
public interface GridHost {

  /** Nobody. */
  GridHost NONE =
      new GridHost() {
        @Override
        public List<Message> about(int slot, ColumnId column, String text) {
          return List.of();
        }

        @Override
        public void tick(int slot) {}

        @Override
        public void open(ColumnPane pane, ColumnId column) {}
      };

  /**
   * What would be wrong with {@code text} in a cell, and what is expected there, in the order to
   * show; asked at each letter typed, on the JavaFX thread.
   */
  List<Message> about(int slot, ColumnId column, String text);

  /** The state of a row was clicked: takes its tick, or gives it back. */
  void tick(int slot);

  /** Shows a column in another pane. */
  void open(ColumnPane pane, ColumnId column);

  /** A pane that shows a column. */
  enum ColumnPane {
    /** What is to correct in it. */
    FINDINGS,
    /** Its values and their counts. */
    STATISTICS
  }
}
