package fr.arpent.ui.desk;

import fr.arpent.table.CellRef;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one selection: the current cell, and the cells where {@code rows} and {@code columns} cross.
 * Map, grid, dock and palette all show it; whoever moves it sets the whole value.
 *
 * @param current the cell that keys act on; null when nothing is selected
 * @param rows the selected rows; holds the current one
 * @param columns the selected columns in the order shown; holds the current one
 */
public record Selection(@Nullable CellRef current, RowSet rows, List<ColumnId> columns) {

  /** Nothing. */
  public static final Selection NONE = new Selection(null, RowSet.NONE, List.of());

  public Selection {
    columns = List.copyOf(columns);
  }

  /** One cell. */
  public static Selection cell(CellRef cell) {
    return new Selection(cell, RowSet.of(cell.row()), List.of(cell.column()));
  }

  /** The current cell, if there is one. */
  public Optional<CellRef> cell() {
    return Optional.ofNullable(current);
  }

  /** The slot of the current row, or -1. */
  public int slot() {
    return current == null ? -1 : current.row().slot();
  }

  /** How many cells are selected. */
  public int size() {
    return rows.size() * columns.size();
  }
}
