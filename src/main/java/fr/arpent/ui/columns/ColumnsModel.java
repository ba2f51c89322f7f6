package fr.arpent.ui.columns;

import fr.arpent.step.edit.TextSearch;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Table;
import fr.arpent.ui.grid.GridView;
import java.util.List;
import javafx.beans.property.ObjectProperty;

/** The columns of a table with whether they are shown. Used on the JavaFX thread. */
public final class ColumnsModel {
  private final Table table;
  private final ObjectProperty<GridView> view;

  /** The columns of {@code table} as {@code view} shows them. */
  public ColumnsModel(Table table, ObjectProperty<GridView> view) {
    this.table = table;
    this.view = view;
  }

  /** All columns whose name holds {@code text}, shown or not, from left to right. */
  public List<Column> named(String text) {
    var pattern = new TextSearch(text.strip(), false, false).pattern();
    return all().stream().filter(c -> pattern.matcher(c.name()).find()).toList();
  }

  /** Whether {@code column} is shown. */
  public boolean shown(ColumnId column) {
    return !view.get().hidden().contains(column);
  }

  /** How many columns are shown. */
  public int shownCount() {
    return view.get().columns(table).size();
  }

  /** How many columns there are. */
  public int count() {
    return table.columns().size();
  }

  /** Shows {@code column} or hides it; the last one stays. */
  public void show(ColumnId column, boolean shown) {
    if (shown) {
      view.set(view.get().showing(column));
    } else if (shownCount() > 1) {
      view.set(view.get().hiding(column));
    }
  }

  /** Shows all columns. */
  public void showAll() {
    view.set(view.get().showingAll());
  }

  /** Moves {@code column} one place to the right or to the left, hidden ones counted. */
  public void move(ColumnId column, boolean right) {
    var ids = all().stream().map(Column::id).toList();
    var target = ids.indexOf(column) + (right ? 2 : -1);
    if (target >= 0 && target <= ids.size()) {
      var before = target == ids.size() ? null : ids.get(target);
      view.set(view.get().moving(table, column, before));
    }
  }

  private List<Column> all() {
    return view.get().showingAll().columns(table);
  }
}
