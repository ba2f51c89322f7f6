package fr.arpent.visit.share;

import fr.arpent.step.TableState;
import fr.arpent.table.Cell;
import fr.arpent.table.ColumnId;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.TextColumn;

/**
 * One version of a table, read cell by cell whatever it holds: a cell that is not there is empty.
 */
record Version(TableState state) {

  /** What the cell holds, to be compared: a text or a shape. */
  Object value(ColumnId column, int slot) {
    var table = state.table();
    if (!table.has(column) || slot < 0 || slot >= table.slots()) {
      return "";
    }
    return switch (table.column(column)) {
      case TextColumn text -> text.text(slot);
      case GeometryColumn shapes -> {
        var shape = shapes.geometries().get(slot);
        yield shape == null ? "" : shape;
      }
    };
  }

  /** What the cell reads. */
  String text(ColumnId column, int slot) {
    var known = state.table().has(column) && slot >= 0 && slot < state.table().slots();
    return known ? state.table().column(column).text(slot) : "";
  }

  /** The cell of a column of text, with the kind it has in its file. */
  Cell cell(ColumnId column, int slot) {
    return state.table().text(column).cell(slot);
  }

  String mark(int slot) {
    return slot < 0 ? "" : state.mark(slot);
  }

  boolean shows(int slot) {
    return state.table().position(slot) >= 0;
  }

  /** Whether anything of the row in {@code slot} differs from the row in {@code then}'s. */
  boolean differs(int slot, Version then) {
    return !mark(slot).equals(then.mark(slot))
        || state.table().columns().stream()
            .anyMatch(c -> !value(c.id(), slot).equals(then.value(c.id(), slot)));
  }
}
