package fr.arpent.ui.map;

import fr.arpent.table.CellRef;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowId;
import fr.arpent.table.RowSet;
import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.desk.Sheet;
import java.util.List;
import java.util.Optional;

/** The one selection as the map sees and sets it: by rows. */
final class MapSelection {
  private final Desk desk;
  private boolean own;

  MapSelection(Desk desk) {
    this.desk = desk;
  }

  /** The slot of the current row, or -1. */
  int current() {
    return desk.selection().get().slot();
  }

  /** Whether the row in {@code slot} is selected. */
  boolean has(int slot) {
    return desk.selection().get().rows().contains(slot);
  }

  /** Whether the selection that is being told was made on the map. */
  boolean own() {
    return own;
  }

  /** Makes the row in {@code slot} current, in the column that was. */
  void select(int slot) {
    column().ifPresent(c -> set(Selection.cell(new CellRef(c, new RowId(slot)))));
  }

  /** Selects whole rows, the first of them current; none selects nothing. */
  void selectRows(List<Integer> slots) {
    var sheet = desk.sheet().get();
    if (slots.isEmpty() || sheet == null) {
      return;
    }
    var columns = sheet.table().columns().stream().map(Column::id).toList();
    var rows = RowSet.of(slots.stream().mapToInt(Integer::intValue).toArray());
    column()
        .map(c -> new CellRef(c, new RowId(slots.getFirst())))
        .ifPresent(current -> set(new Selection(current, rows, columns)));
  }

  private void set(Selection next) {
    own = true;
    try {
      desk.selection().set(next);
    } finally {
      own = false;
    }
  }

  private Optional<ColumnId> column() {
    var sheet = Optional.<Sheet>ofNullable(desk.sheet().get());
    return desk.selection()
        .get()
        .cell()
        .map(CellRef::column)
        .filter(c -> sheet.isPresent() && sheet.get().table().has(c))
        .or(() -> sheet.flatMap(s -> s.table().columns().stream().findFirst()).map(Column::id));
  }
}
