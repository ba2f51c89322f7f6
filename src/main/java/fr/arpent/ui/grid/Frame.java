package fr.arpent.ui.grid;

import fr.arpent.table.CellRef;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowId;
import fr.arpent.text.Texts;
import fr.arpent.ui.desk.Arrangement;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.desk.Sheet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one picture of the grid shows.
 *
 * @param editing the cell under the editor, whose text is not drawn; or null
 * @param focused whether keys go to the grid
 */
record Frame(
    Sheet sheet,
    GridGeometry geometry,
    GridView view,
    Scroll scroll,
    Selection selection,
    Arrangement arrangement,
    @Nullable Highlight highlight,
    @Nullable CellRef editing,
    boolean focused,
    Texts texts) {

  /** The columns in which something is selected. */
  Set<ColumnId> selectedColumns() {
    return new HashSet<>(selection.columns());
  }

  /** The rows that pass the filters, by slot. */
  IntPredicate fitting() {
    return arrangement.test(sheet.table(), sheet.marks());
  }

  boolean current(int slot) {
    return slot == selection.slot();
  }

  boolean active(int slot, ColumnId column) {
    return selection.cell().filter(new CellRef(column, new RowId(slot))::equals).isPresent();
  }
}
