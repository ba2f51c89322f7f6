package fr.arpent.address;

import fr.arpent.step.AddColumn;
import fr.arpent.step.Change;
import fr.arpent.step.Group;
import fr.arpent.step.SetCells;
import fr.arpent.table.Cell;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns that answers go to, filled row by row. Columns of these titles that are there already
 * are written over, the others come last in the table. For one thread.
 */
public final class ResultColumns {
  private final Table table;
  private final List<String> titles;
  private final List<List<Cell>> columns = new ArrayList<>();

  /** Empty columns called {@code titles} for {@code table}. */
  public ResultColumns(Table table, List<String> titles) {
    this.table = table;
    this.titles = List.copyOf(titles);
    titles.forEach(_ -> columns.add(new ArrayList<>()));
  }

  /** Adds what stands in the next row, a text a title. */
  public void add(List<String> texts) {
    for (var i = 0; i < titles.size(); i++) {
      columns.get(i).add(Cell.text(texts.get(i)));
    }
  }

  /** The change that writes them to {@code rows}, as many as were added. */
  public Change change(RowSet rows) {
    var changes = new ArrayList<Change>();
    var fresh = table.freshColumn().value();
    var index = table.columns().size();
    for (var i = 0; i < columns.size(); i++) {
      var title = titles.get(i);
      var there = table.named(title);
      var id = there.isPresent() ? there.get().id() : new ColumnId(fresh++);
      if (there.isEmpty()) {
        changes.add(AddColumn.text(table.id(), id, title, index++));
      }
      changes.add(new SetCells(table.id(), id, rows, columns.get(i)));
    }
    return new Group(changes);
  }
}
