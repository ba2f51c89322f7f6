package fr.arpent.ui.desk;

import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.Optional;

/** The column that rows are called by. */
public final class TellingColumn {
  private static final double TELLING = 0.9;
  private static final int LOOKED_AT = 2000;

  private TellingColumn() {}

  /** The first column that tells nearly all rows of {@code table} apart. */
  public static Optional<TextColumn> of(Table table) {
    return table.columns().stream()
        .filter(TextColumn.class::isInstance)
        .map(TextColumn.class::cast)
        .filter(c -> tells(table, c))
        .findFirst();
  }

  private static boolean tells(Table table, TextColumn column) {
    var rows = Math.min(table.rowCount(), LOOKED_AT);
    var distinct =
        table
            .rowSlots()
            .limit(rows)
            .filter(slot -> !column.text(slot).isBlank())
            .map(column::code)
            .distinct()
            .count();
    return rows > 0 && distinct >= rows * TELLING;
  }
}
