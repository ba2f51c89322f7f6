package fr.arpent.ui.desk;

import fr.arpent.step.TableState;
import fr.arpent.table.Table;

/**
 * The table in front with all that is derived from it, at one moment. Immutable.
 *
 * @param state the table with its settings and visit
 * @param rows which rows are shown, in which order
 * @param marks how cells and rows are marked
 */
public record Sheet(TableState state, RowView rows, Marks marks) {

  /** The table itself. */
  public Table table() {
    return state.table();
  }
}
