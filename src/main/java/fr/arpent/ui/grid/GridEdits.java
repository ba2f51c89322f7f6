package fr.arpent.ui.grid;

import fr.arpent.step.ColumnRef;
import fr.arpent.step.edit.DeleteColumns;
import fr.arpent.step.edit.DeleteRows;
import fr.arpent.step.edit.EditCells;
import fr.arpent.step.edit.FillCells;
import fr.arpent.step.edit.InsertColumn;
import fr.arpent.step.edit.InsertRows;
import fr.arpent.step.edit.LabelColumn;
import fr.arpent.step.edit.PasteCells;
import fr.arpent.table.CellRef;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.desk.Selection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Every change that the grid asks for, each one operation at the desk. Columns of geometry have no
 * text to change and are left out.
 */
final class GridEdits {
  private final Desk desk;

  GridEdits(Desk desk) {
    this.desk = desk;
  }

  /** Whether the cells of {@code column} can be typed into now. */
  boolean canType(Column column) {
    return column instanceof TextColumn && !desk.readOnly().get();
  }

  void type(CellRef cell, String text) {
    var column = table().column(cell.column());
    if (canType(column) && !column.text(cell.row().slot()).equals(text)) {
      desk.ask(EditCells.one(table().id(), ColumnRef.to(column), cell.row().slot(), text));
    }
  }

  /** Writes {@code text} into all selected cells; empty to empty them. */
  void fill(Selection selection, String text) {
    var columns =
        selection.columns().stream()
            .map(table()::column)
            .filter(TextColumn.class::isInstance)
            .map(ColumnRef::to)
            .toList();
    if (!columns.isEmpty() && !selection.rows().isEmpty()) {
      desk.ask(new FillCells(table().id(), columns, selection.rows(), text));
    }
  }

  void paste(PastePlan plan) {
    if (plan.added() > 0) {
      desk.ask(new PasteCells(table().id(), plan.added(), plan.first(), plan.edits()));
    } else if (!plan.edits().isEmpty()) {
      desk.ask(new EditCells(table().id(), plan.edits()));
    }
  }

  /** As many new rows as {@code rows}, above the highest of them; without rows one at the end. */
  void insertRows(RowSet rows) {
    var table = table();
    var above = rows.slots().boxed().min(Comparator.comparingInt(table::position)).orElse(-1);
    desk.ask(new InsertRows(table.id(), Math.max(1, rows.size()), above));
  }

  /** As many new rows as {@code rows}, below the lowest of them. */
  void insertRowsBelow(RowSet rows) {
    var table = table();
    var last = rows.slots().map(table::position).max().orElse(table.rowCount() - 1);
    var next = last + 1 < table.rowCount() ? table.slot(last + 1) : -1;
    desk.ask(new InsertRows(table.id(), Math.max(1, rows.size()), next));
  }

  void deleteRows(RowSet rows) {
    if (!rows.isEmpty()) {
      desk.ask(new DeleteRows(table().id(), rows));
    }
  }

  void rename(ColumnId column, String label) {
    var now = table().column(column);
    if (!now.name().equals(label)) {
      desk.ask(new LabelColumn(table().id(), ColumnRef.to(now), label));
    }
  }

  void deleteColumn(ColumnId column) {
    desk.ask(new DeleteColumns(table().id(), List.of(ColumnRef.to(table().column(column)))));
  }

  /** A new empty column after {@code column}, under the first free name. */
  void insertColumnAfter(ColumnId column, String name) {
    var table = table();
    var label =
        IntStream.iterate(1, i -> i + 1)
            .mapToObj(i -> i == 1 ? name : name + " " + i)
            .filter(each -> table.named(each).isEmpty())
            .findFirst()
            .orElse(name);
    desk.ask(new InsertColumn(table.id(), label, table.indexOf(column) + 1, ""));
  }

  private Table table() {
    return Objects.requireNonNull(desk.sheet().get(), "no sheet").table();
  }
}
