package fr.arpent.ui.find;

import fr.arpent.step.edit.TextSearch;
import fr.arpent.table.ColumnId;
import fr.arpent.table.TextColumn;
import fr.arpent.ui.desk.RowView;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for and where.
 *
 * @param columns from left to right as they are shown
 * @param rows the lines shown
 * @param by what would take its place, for telling what would become of the cells; null when
 *     nothing is to be replaced
 */
public record Question(
    TextSearch search, List<TextColumn> columns, RowView rows, @Nullable String by) {

  public Question {
    columns = List.copyOf(columns);
  }

  /** Whether {@code other} looks for the same in cells that read the same. */
  boolean sameAs(Question other) {
    return search.equals(other.search)
        && Objects.equals(by, other.by)
        && rows.equals(other.rows)
        && columns.equals(other.columns);
  }

  /** The ids of the columns. */
  List<ColumnId> ids() {
    return columns.stream().map(TextColumn::id).toList();
  }
}
